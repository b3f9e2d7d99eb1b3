package org.resguardo.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.resguardo.access.Admission;
import org.resguardo.kernel.NotFoundException;

/** Documents as who blackens parts of them needs them. */
@ApplicationScoped
class RedactionDesk {
  @Inject Archive archive;
  @Inject DocumentRepository documents;
  @Inject Desk desk;

  DocumentRow seen(Admission admission, long id) {
    return archive.seen(admission, id);
  }

  DocumentRow opened(Admission admission, long id) {
    return archive.opened(admission, id);
  }

  /** What shows a child is open for a quarter of an hour after a reason was given. */
  boolean isOpen(DocumentRow row) {
    return !row.isSensitive()
        || documents.openUntil(row.id(), desk.userId(), desk.machineInstant()).isPresent();
  }

  DocumentRepository.Content content(DocumentRow row) {
    return documents
        .content(row.id(), row.versions())
        .orElseThrow(() -> new NotFoundException("version of document " + row.id()));
  }

  OpenedFile open(Admission admission, DocumentRow row) {
    return archive.open(admission.number(), row, content(row));
  }

  OpenedFile open(Admission admission, DocumentRow row, DocumentRepository.Content copy) {
    return archive.openCopy(admission.number(), row, copy);
  }

  byte[] sealHash(StoredFile file) {
    return archive.sealHash(file);
  }
}
