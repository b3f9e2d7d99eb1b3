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
 * What the defence does not get to see of a document: areas of its pages, each on a ground, and the
 * copy in which they are black. Always of the last version. Whoever may not open the document
 * blackens nothing in it, and what shows a child is opened with a reason first, as elsewhere.
 */
@Boundary
public class RedactionService {
  @Inject CaseGate gate;
  @Inject Deeds deeds;
  @Inject Desk desk;
  @Inject RedactionRepository redactions;
  @Inject RedactionDesk files;

  @Requires(Permission.DISCLOSE_CASE)
  public RedactionView view(CaseNumber number, long id) {
    deeds.current().unlogged();
    Admission admission = gate.admit(number, Permission.DISCLOSE_CASE);
    DocumentRow row = files.seen(admission, id);
    List<RedactionArea> areas = redactions.areas(id, row.versions());
    boolean mayOpen = DocumentAccess.opens(admission, row);
    return new RedactionView(
        number.value(),
        row,
        holding(areas),
        redactions
            .copy(id, row.versions(), RedactionRepository.changes(areas))
            .map(RedactionRepository.Copy::view)
            .orElse(null),
        obstacle(row),
        mayOpen && files.isOpen(row),
        mayOpen);
  }

  private static List<RedactionArea> holding(List<RedactionArea> areas) {
    return areas.stream().filter(area -> !area.ended()).toList();
  }

  /** Why it cannot be redacted; null when it can. */
  private static String obstacle(DocumentRow row) {
    if (!row.isReadable()) {
      return "evidence.redaction.unreadable";
    }
    return row.pages() == null ? "evidence.redaction.kind" : null;
  }

  /** Adds an area and answers its id; the same key again answers the same one. */
  @Requires(Permission.DISCLOSE_CASE)
  public long add(CaseNumber number, long id, RedactionEntry entry, String requestKey) {
    Admission admission = gate.admit(number, Permission.DISCLOSE_CASE);
    DocumentRow row = opened(admission, id);
    String request = desk.request(requestKey == null ? null : "redaction:" + requestKey);
    Optional<Long> twin = redactions.findByRequest(request);
    if (twin.isPresent()) {
      deeds.current().unlogged();
      return twin.get();
    }
    Desk.demandNone(
        new RedactionPolicy(
                code -> desk.knows(RedactionPolicy.GROUNDS, code),
                (code, name) -> desk.codes().attribute(RedactionPolicy.GROUNDS, code, name))
            .check(entry, row.pages()));
    entry.setReference(
        desk.guarded(admission.caseId(), "reference", Typed.orNull(entry.getReference())));
    long area = redactions.add(id, row.versions(), entry, desk.instant(), desk.userId(), request);
    told(admission, row)
        .detail("page", entry.getPage())
        .detail("ground", entry.getGround())
        .detail("reference", Typed.orNull(entry.getReference()));
    return area;
  }

  /** An area that was a mistake: its row stays, and it holds no more. */
  @Requires(Permission.DISCLOSE_CASE)
  public void end(CaseNumber number, long id, long areaId) {
    Admission admission = gate.admit(number, Permission.DISCLOSE_CASE);
    DocumentRow row = opened(admission, id);
    RedactionArea area =
        holding(redactions.areas(id, row.versions())).stream()
            .filter(one -> one.id() == areaId)
            .findFirst()
            .orElseThrow(() -> new NotFoundException("area " + areaId));
    redactions.end(areaId, desk.instant(), desk.userId());
    told(admission, row).detail("page", area.page()).detail("areaEnded", area.ground());
  }

  /** A page as the defence will see it, with the areas of this moment, as a PNG. */
  @Requires(Permission.DISCLOSE_CASE)
  public RedactedPage page(CaseNumber number, long id, int page) {
    Admission admission = gate.admit(number, Permission.DISCLOSE_CASE);
    DocumentRow row = opened(admission, id);
    if (page < 1 || page > row.pages()) {
      throw new NotFoundException("page " + page);
    }
    told(admission, row).detail("page", page).logged();
    return new RedactedPage(
        files.open(admission, row), page, holding(redactions.areas(id, row.versions())));
  }

  /** What is to be drawn: called before and after by {@link RedactedCopyService}. */
  @Requires(Permission.DISCLOSE_CASE)
  CopyOrder order(CaseNumber number, long id) {
    deeds.current().unlogged();
    Admission admission = gate.admit(number, Permission.DISCLOSE_CASE);
    DocumentRow row = opened(admission, id);
    List<RedactionArea> areas = redactions.areas(id, row.versions());
    if (holding(areas).isEmpty()) {
      throw new RuleException("evidence.redaction.none");
    }
    return new CopyOrder(
        admission.caseId(),
        row.versions(),
        files.content(row),
        holding(areas),
        RedactionRepository.changes(areas));
  }

  /** The row of a copy that lies in the store. */
  @Requires(Permission.DISCLOSE_CASE)
  long file(CaseNumber number, long id, CopyOrder order, StoredFile file) {
    Admission admission = gate.admit(number, Permission.DISCLOSE_CASE);
    DocumentRow row = opened(admission, id);
    told(admission, row)
        .detail("version", order.position())
        .detail("areas", order.areas().size())
        .detail("pages", file.pages());
    return redactions.add(
        id,
        order.position(),
        file,
        files.sealHash(file),
        order.areas(),
        order.changes(),
        desk.instant(),
        desk.userId());
  }

  /** The copy of the last version, to be read before it is given. */
  @Requires(Permission.DISCLOSE_CASE)
  public OpenedFile copy(CaseNumber number, long id) {
    Admission admission = gate.admit(number, Permission.DISCLOSE_CASE);
    DocumentRow row = opened(admission, id);
    RedactionRepository.Copy copy =
        redactions
            .copy(id, row.versions(), 0)
            .orElseThrow(() -> new NotFoundException("copy of document " + id));
    told(admission, row).detail("copy", copy.view().id()).logged();
    return files.open(admission, row, copy.content());
  }

  private DocumentRow opened(Admission admission, long id) {
    DocumentRow row = files.opened(admission, id);
    String obstacle = obstacle(row);
    if (obstacle != null) {
      throw new RuleException(obstacle);
    }
    if (!files.isOpen(row)) {
      throw new RuleException(Problem.at("reason", "evidence.open.closed"));
    }
    return row;
  }

  private org.resguardo.access.Deed told(Admission admission, DocumentRow row) {
    return deeds.current().about(admission).subject("document " + row.code());
  }
}
