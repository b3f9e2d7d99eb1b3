package org.resguardo.evidence;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
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
 * The documents of a case: which there are, and opening one. Each opening is on record, committed,
 * before a byte is read; what shows a child asks for a reason first and closes again by itself.
 */
@Boundary
public class DocumentService {
  private static final String REASONS = "opening_reason";
  private static final int LONGEST_REASON = 300;
  private static final Duration OPEN = Duration.ofMinutes(15);

  @Inject CaseGate gate;
  @Inject Deeds deeds;
  @Inject Desk desk;
  @Inject DocumentRepository documents;
  @Inject Archive archive;

  /** What the caller may see of it, the newest first. */
  @Requires({Permission.READ_DOCUMENT, Permission.READ_EVIDENCE, Permission.READ_VICTIM_DOCUMENT})
  public List<DocumentRow> ofCase(CaseNumber number) {
    return archive.seen(admit(number));
  }

  /** People whom a document can concern, and how large a file may be. */
  @Requires(Permission.RECORD_DOCUMENT)
  public Form form(CaseNumber number) {
    deeds.current().unlogged();
    Admission admission = gate.admit(number, Permission.RECORD_DOCUMENT);
    return new Form(desk.people(admission.caseId()), archive.largestMegabytes());
  }

  public record Form(People people, long largestMegabytes) {}

  @Requires({Permission.READ_DOCUMENT, Permission.READ_EVIDENCE, Permission.READ_VICTIM_DOCUMENT})
  public DocumentView view(CaseNumber number, long id) {
    Admission admission = admit(number);
    DocumentRow row = archive.seen(admission, id);
    Optional<DocumentListRepository.PurgeAsked> asked = archive.purgeAsked(row);
    boolean mayOpen = DocumentAccess.opens(admission, row);
    return new DocumentView(
        number.value(),
        row,
        archive.versions(id),
        mayOpen,
        mayOpen && row.isSensitive() ? openUntil(id).orElse(null) : null,
        admission.allows(Permission.RECORD_DOCUMENT),
        admission.allows(Permission.PURGE_DOCUMENT),
        asked.filter(one -> one.by() == desk.userId()).isPresent(),
        asked.map(DocumentListRepository.PurgeAsked::reason).orElse(null));
  }

  /** Opens what shows a child, for a quarter of an hour. {@code reason}: list opening_reason. */
  @Requires({Permission.OPEN_IDENTITY, Permission.OPEN_SPECIAL})
  public Instant open(CaseNumber number, long id, String reason, String reasonText) {
    Admission admission = admit(number);
    DocumentRow row = archive.opened(admission, id);
    String text = Typed.orNull(reasonText);
    demandReason(reason, text);
    Instant now = desk.machineInstant();
    documents.addOpening(id, desk.userId(), reason, text, now, now.plus(OPEN));
    deeds
        .current()
        .about(admission)
        .subject("document " + row.code())
        .reason(text == null ? reason : reason + ": " + text)
        .detail("documentClass", row.documentClass())
        .logged();
    return now.plus(OPEN);
  }

  private void demandReason(String reason, String text) {
    if (reason == null
        || !desk.knows(REASONS, reason)
        || desk.codes().attribute(REASONS, reason, "break_glass") != null) {
      throw new RuleException(Problem.at("reason", "evidence.open.reasonNeeded"));
    }
    if (text == null && desk.codes().attribute(REASONS, reason, "text") != null) {
      throw new RuleException(Problem.at("reasonText", "evidence.open.textNeeded"));
    }
    if (text != null && text.length() > LONGEST_REASON) {
      throw new RuleException(Problem.at("reasonText", "evidence.tooLong", LONGEST_REASON));
    }
  }

  /**
   * The content of a version, to be read once. {@code page}: null for the whole file, else the page
   * that is to be shown.
   */
  @Requires({Permission.READ_DOCUMENT, Permission.READ_EVIDENCE, Permission.READ_VICTIM_DOCUMENT})
  public OpenedFile read(CaseNumber number, long id, int position, Integer page) {
    Admission admission = admit(number);
    DocumentRow row = archive.opened(admission, id);
    if (row.isSensitive() && openUntil(id).isEmpty()) {
      throw new RuleException(Problem.at("reason", "evidence.open.closed"));
    }
    DocumentRepository.Content content =
        documents
            .content(id, position)
            .filter(one -> row.purge() == DocumentRow.PurgeState.NONE)
            .orElseThrow(() -> new NotFoundException("version of document " + id));
    if (!content.scan().isReadable()) {
      throw new RuleException("evidence.file.quarantine");
    }
    deeds
        .current()
        .about(admission)
        .subject("document " + row.code())
        .detail("version", position)
        .detail("documentClass", row.documentClass())
        .detail(page == null ? "whole" : "page", page == null ? true : page)
        .logged();
    return archive.open(number, row, content);
  }

  private Admission admit(CaseNumber number) {
    return gate.admit(
        number,
        Permission.READ_DOCUMENT,
        Permission.READ_EVIDENCE,
        Permission.READ_VICTIM_DOCUMENT);
  }

  private Optional<Instant> openUntil(long id) {
    return documents.openUntil(id, desk.userId(), desk.machineInstant());
  }
}
