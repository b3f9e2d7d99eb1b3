package org.resguardo.evidence;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.resguardo.access.Admission;
import org.resguardo.access.CaseGate;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;

/**
 * The rows of documents: before a file is taken in and after it lies in the store, and what takes
 * one out again. Called by {@link UploadService}, which holds no transaction while bytes flow.
 */
@Boundary
public class FilingService {
  @Inject CaseGate gate;
  @Inject Deeds deeds;
  @Inject Desk desk;
  @Inject DocumentRepository documents;
  @Inject Archive archive;

  /** Whether such a document may be filed; answers the id of the case. */
  @Requires(Permission.RECORD_DOCUMENT)
  public long admit(CaseNumber number, DocumentEntry entry) {
    deeds.current().unlogged();
    Admission admission = gate.admit(number, Permission.RECORD_DOCUMENT);
    Desk.demandOpen(admission);
    Desk.demandNone(
        new DocumentPolicy(desk::knows, desk.today())
            .check(entry, desk.people(admission.caseId())));
    entry.setTitle(desk.guarded(admission.caseId(), "title", entry.getTitle()));
    return admission.caseId();
  }

  /** The id that an earlier submit of the same form made. */
  @Requires(Permission.RECORD_DOCUMENT)
  public Optional<Long> filed(CaseNumber number, String requestKey) {
    deeds.current().unlogged();
    gate.admit(number, Permission.RECORD_DOCUMENT);
    return documents.findByRequest(desk.request(requestKey));
  }

  @Requires(Permission.RECORD_DOCUMENT)
  public long file(CaseNumber number, DocumentEntry entry, StoredFile file, String requestKey) {
    Admission admission = gate.admit(number, Permission.RECORD_DOCUMENT);
    Document document =
        new Document(
            admission.caseId(),
            documents.nextNumber(admission.caseId()),
            entry,
            desk.instant(),
            desk.userId(),
            desk.request(requestKey));
    int position = document.replace();
    documents.add(document);
    documents.concern(document.id(), desk.people(admission.caseId()).find(entry.getConcerns()));
    add(document, position, file, null);
    deeds
        .current()
        .about(admission)
        .subject("document D-" + document.number())
        .detail("part", entry.getPart())
        .detail("documentClass", entry.getDocumentClass())
        .detail("type", file.mediaType())
        .detail("scan", file.scan());
    return document.id();
  }

  /** Whether another version may be added; answers the id of the case. */
  @Requires(Permission.RECORD_DOCUMENT)
  public long admitVersion(CaseNumber number, long id, String note) {
    deeds.current().unlogged();
    Admission admission = gate.admit(number, Permission.RECORD_DOCUMENT);
    Desk.demandOpen(admission);
    if (note == null || note.length() > DocumentPolicy.LONGEST_NOTE) {
      throw new RuleException(
          note == null
              ? Problem.at("note", "evidence.needed")
              : Problem.at("note", "evidence.tooLong", DocumentPolicy.LONGEST_NOTE));
    }
    DocumentRow row = archive.seen(admission, id);
    if (row.purge() != DocumentRow.PurgeState.NONE) {
      throw new RuleException("evidence.purge.asked");
    }
    return admission.caseId();
  }

  @Requires(Permission.RECORD_DOCUMENT)
  public void replace(CaseNumber number, long id, StoredFile file, String note) {
    Admission admission = gate.admit(number, Permission.RECORD_DOCUMENT);
    Document document = find(admission, id);
    int position = document.replace();
    documents.flush();
    add(document, position, file, note);
    deeds
        .current()
        .about(admission)
        .subject("document D-" + document.number())
        .detail("version", position)
        .detail("type", file.mediaType())
        .detail("scan", file.scan());
  }

  private void add(Document document, int position, StoredFile file, String note) {
    documents.add(
        new DocumentVersion(
            document.id(),
            position,
            file,
            archive.sealHash(file),
            note,
            desk.instant(),
            desk.userId()),
        file,
        desk.instant());
  }

  /** First person: from now on nobody opens it. */
  @Requires(Permission.PURGE_DOCUMENT)
  public void askPurge(CaseNumber number, long id, String reason) {
    Admission admission = gate.admit(number, Permission.PURGE_DOCUMENT);
    String text = Typed.orNull(reason);
    if (text == null || text.length() > DocumentPolicy.LONGEST_NOTE) {
      throw new RuleException(Problem.at("purgeReason", "evidence.purge.reasonNeeded"));
    }
    Document document = find(admission, id);
    text = desk.guarded(admission.caseId(), "purgeReason", text);
    document.askPurge(text, desk.instant(), desk.userId());
    told(admission, document, "asked");
  }

  @Requires(Permission.PURGE_DOCUMENT)
  public void withdrawPurge(CaseNumber number, long id) {
    Admission admission = gate.admit(number, Permission.PURGE_DOCUMENT);
    Document document = find(admission, id);
    document.withdrawPurge();
    told(admission, document, "withdrawn");
  }

  /** Second person: the keys are gone with this; answers the files to remove. */
  @Requires(Permission.PURGE_DOCUMENT)
  public List<String> purge(CaseNumber number, long id) {
    Admission admission = gate.admit(number, Permission.PURGE_DOCUMENT);
    desk.demandFree(admission.caseId());
    Document document = find(admission, id);
    document.purge(desk.instant(), desk.userId());
    told(admission, document, "done");
    return documents.destroyKeys(id);
  }

  private void told(Admission admission, Document document, String step) {
    deeds
        .current()
        .about(admission)
        .subject("document D-" + document.number())
        .detail("purge", step);
  }

  private Document find(Admission admission, long id) {
    archive.seen(admission, id);
    return documents
        .find(admission.caseId(), id)
        .orElseThrow(() -> new NotFoundException("document " + id));
  }
}
