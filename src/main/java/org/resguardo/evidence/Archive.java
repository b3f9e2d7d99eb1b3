package org.resguardo.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.resguardo.access.Admission;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.NotFoundException;

/** What a caller admitted to a case sees of its documents, and giving a content out. */
@ApplicationScoped
class Archive {
  @Inject DocumentListRepository list;
  @Inject FileStore store;
  @Inject StorageKeys keys;
  @Inject PagePictures pictures;

  List<DocumentRow> seen(Admission admission) {
    return list.ofCase(admission.caseId()).stream()
        .filter(row -> DocumentAccess.sees(admission, row))
        .toList();
  }

  DocumentRow seen(Admission admission, long id) {
    return list.row(admission.caseId(), id)
        .filter(row -> DocumentAccess.sees(admission, row))
        .orElseThrow(() -> new NotFoundException("document " + id));
  }

  DocumentRow opened(Admission admission, long id) {
    DocumentRow row = seen(admission, id);
    if (!DocumentAccess.opens(admission, row)) {
      throw new NotFoundException("content of document " + id);
    }
    return row;
  }

  /** The newest first. */
  List<DocumentView.Version> versions(long id) {
    return list.versions(id, keys::openHash);
  }

  Optional<DocumentListRepository.PurgeAsked> purgeAsked(DocumentRow row) {
    return row.purge() == DocumentRow.PurgeState.NONE
        ? Optional.empty()
        : list.purgeAsked(row.id());
  }

  OpenedFile open(CaseNumber number, DocumentRow row, DocumentRepository.Content content) {
    String ending = FileKind.ofMediaType(content.mediaType()).map(FileKind::ending).orElse("bin");
    String name = number.value() + "-" + row.code() + "-v" + content.position() + "." + ending;
    return new OpenedFile(content, name, store, pictures);
  }

  OpenedFile openCopy(CaseNumber number, DocumentRow row, DocumentRepository.Content copy) {
    String name = number.value() + "-" + row.code() + "-v" + copy.position() + "-redacted.pdf";
    return new OpenedFile(copy, name, store, pictures);
  }

  byte[] sealHash(StoredFile file) {
    return keys.sealHash(file.name(), file.hash());
  }

  long largestMegabytes() {
    return store.largestMegabytes();
  }
}
