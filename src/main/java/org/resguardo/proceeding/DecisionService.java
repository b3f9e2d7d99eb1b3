package org.resguardo.proceeding;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.resguardo.access.Admission;
import org.resguardo.access.CaseGate;
import org.resguardo.access.Deeds;
import org.resguardo.casefile.CaseProgress;
import org.resguardo.casefile.CountBefore;
import org.resguardo.casefile.CountLedger;
import org.resguardo.casefile.CountRow;
import org.resguardo.casefile.Move;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;
import org.resguardo.reference.DecisionKind;
import org.resguardo.reference.Offence;

/**
 * Decisions of a case. One that holds moves the stage of each accused it covers and settles its
 * counts, in the same transaction; corrected or taken back, its effects are undone and the row
 * stays.
 */
@Boundary
public class DecisionService {
  @Inject CaseGate gate;
  @Inject Deeds deeds;
  @Inject Desk desk;
  @Inject DecisionRepository decisions;
  @Inject SentenceBook book;
  @Inject CountLedger ledger;
  @Inject CaseProgress progress;

  /**
   * Records a decision and answers its id. A warning that was not answered ({@code despite}) is a
   * RuleException on that field. {@code requestKey} as with hearings.
   */
  @Requires({Permission.RECORD_DECISION, Permission.BRING_IN})
  public long record(CaseNumber number, @Valid DecisionEntry entry, String requestKey) {
    Admission admission = gate.admit(number, Permission.RECORD_DECISION, Permission.BRING_IN);
    Optional<Long> twin = decisions.findByRequest(desk.request(requestKey));
    if (twin.isPresent()) {
      deeds.current().unlogged();
      return twin.get();
    }
    long id = add(admission, entry, requestKey, null);
    book.impose(admission, entry.getSentences());
    return id;
  }

  /** Replaces a decision that was recorded with an error; the old one stays on record. */
  @Requires(Permission.RECORD_DECISION)
  public long correct(CaseNumber number, long id, @Valid DecisionEntry entry, String requestKey) {
    Admission admission = gate.admit(number, Permission.RECORD_DECISION);
    Optional<Long> twin = decisions.findByRequest(desk.request(requestKey));
    if (twin.isPresent()) {
      deeds.current().unlogged();
      return twin.get();
    }
    Decision old = standing(admission, id);
    undo(admission, old);
    deeds.current().detail("corrects", id);
    long right = add(admission, entry, requestKey, old);
    book.carry(id, right);
    return right;
  }

  /** Takes back a decision that was never given, or not in this case. */
  @Requires(Permission.RECORD_DECISION)
  public void withdraw(CaseNumber number, long id, String reason) {
    Admission admission = gate.admit(number, Permission.RECORD_DECISION);
    if (reason == null || reason.isBlank() || reason.length() > 400) {
      throw new RuleException(Problem.at("reason", "proceeding.decision.withdrawNeedsReason"));
    }
    Decision old = standing(admission, id);
    undo(admission, old);
    deeds
        .current()
        .about(admission)
        .subject("decision " + id)
        .reason(reason)
        .detail("withdrawn", old.kind());
  }

  /** What the form needs; {@code correcting} is the id of the decision to be replaced, or null. */
  @Requires(Permission.RECORD_DECISION)
  public DecisionForm form(CaseNumber number, Long correcting) {
    Admission admission = gate.admit(number, Permission.RECORD_DECISION);
    deeds.current().unlogged();
    return new DecisionForm(
        desk.codes().procedures().decisionKinds(desk.today(), admission.procedure()),
        desk.cast(admission.caseId()).accused(),
        ledger.of(admission.caseId()),
        correcting == null ? null : shown(admission, correcting));
  }

  private DecisionView shown(Admission admission, long id) {
    return decisions.list(admission.caseId()).stream()
        .filter(one -> one.id() == id && one.holds())
        .findFirst()
        .orElseThrow(() -> new NotFoundException("decision " + id));
  }

  /** The latest first; those that were corrected or taken back too. */
  @Requires(Permission.READ_CASE)
  public List<DecisionView> list(CaseNumber number) {
    return new Annulment(desk.codes())
        .mark(decisions.list(gate.admit(number, Permission.READ_CASE).caseId()));
  }

  private long add(Admission admission, DecisionEntry entry, String requestKey, Decision old) {
    DecisionKind kind = desk.decisionKind(admission, entry.getKind());
    List<CastMember> accused = covered(admission, entry);
    List<CountRow> counts = ledger.of(admission.caseId());
    DecisionPolicy policy = new DecisionPolicy(kind, entry, accused, counts);
    String courtBody = desk.codes().attribute("court", entry.getCourt(), "body");
    Desk.demandNone(policy.check(this::isKnown, courtBody, desk.today()));
    demandHearing(admission, entry);
    if (!policy.warned()) {
      entry.setDespite(null);
    }
    entry.setNote(desk.guarded(admission.caseId(), "note", entry.getNote()));
    entry.setDespite(desk.guarded(admission.caseId(), "despite", entry.getDespite()));
    List<Long> ids = accused.stream().map(CastMember::id).toList();
    List<Judged> judged = policy.judged(this::isTrafficking);
    long id =
        decisions
            .add(
                new Decision(admission.caseId(), kind, entry, desk.instant(), desk.userId())
                    .covering(ids, judged)
                    .from(old, desk.request(requestKey)))
            .id();
    settle(admission, kind, id, ids, judged);
    progress.apply(
        admission.caseId(),
        new Move(id, ids, kind.effect(), kind.toStage(), kind.officeAct(), entry.getDecidedOn()));
    enter(admission, kind, entry, id, accused);
    return id;
  }

  private void enter(
      Admission admission, DecisionKind kind, DecisionEntry entry, long id, List<CastMember> who) {
    deeds
        .current()
        .about(admission)
        .subject("decision " + id)
        .detail("kind", kind.code())
        .detail("decidedOn", entry.getDecidedOn())
        .detail("accused", String.join(" ", who.stream().map(CastMember::code).toList()));
    if (entry.getDespite() != null) {
      deeds.current().detail("despite", "warned");
    }
  }

  private void settle(
      Admission admission, DecisionKind kind, long id, List<Long> accused, List<Judged> judged) {
    Map<Long, String> status = new HashMap<>();
    if ("REOPENS".equals(kind.effect())) {
      decisions.dismissed(admission.caseId(), accused).forEach(one -> status.put(one, "SUSPECTED"));
    }
    judged.stream()
        .filter(one -> one.status() != null)
        .forEach(one -> status.put(one.count().id(), one.status()));
    ledger.settle(id, status);
    if (!kind.judgment()) {
      requalify(admission, id, judged);
    }
  }

  /** What a court sees otherwise before judgment goes on under the other offence. */
  private void requalify(Admission admission, long id, List<Judged> judged) {
    Map<String, List<Long>> changed =
        judged.stream()
            .filter(one -> "CHANGED".equals(one.outcome()))
            .collect(
                Collectors.groupingBy(
                    Judged::offence,
                    Collectors.mapping(one -> one.count().id(), Collectors.toList())));
    changed.forEach((offence, counts) -> ledger.requalify(admission.caseId(), id, counts, offence));
  }

  /** The counts go back to how they stood, and the case to where it was. */
  private void undo(Admission admission, Decision old) {
    Map<Long, CountBefore> before = decisions.statusBefore(admission.caseId(), old.id());
    decisions.supersede(old, desk.instant());
    ledger.undo(old.id(), before);
    progress.withdraw(admission.caseId(), old.id());
  }

  private List<CastMember> covered(Admission admission, DecisionEntry entry) {
    Cast cast = desk.cast(admission.caseId());
    if (entry.getAccused().isEmpty()) {
      boolean reopens = "REOPENS".equals(desk.decisionKind(admission, entry.getKind()).effect());
      return reopens ? cast.accused() : cast.activeAccused();
    }
    List<CastMember> found = new ArrayList<>();
    for (String code : entry.getAccused().stream().distinct().toList()) {
      found.add(
          cast.find(CastMember.Role.ACCUSED, code)
              .orElseThrow(
                  () -> new RuleException(Problem.at("accused", "proceeding.unknownParty", code))));
    }
    return found;
  }

  private void demandHearing(Admission admission, DecisionEntry entry) {
    Long hearing = entry.getHearing();
    if (hearing != null && !decisions.hasHearing(admission.caseId(), hearing)) {
      throw new RuleException(Problem.at("hearing", "proceeding.unknownHearing"));
    }
  }

  private Decision standing(Admission admission, long id) {
    Decision decision =
        decisions
            .find(admission.caseId(), id)
            .orElseThrow(() -> new NotFoundException("decision " + id));
    if (!decision.holds()) {
      throw new RuleException("proceeding.decision.replaced");
    }
    return decision;
  }

  private boolean isKnown(String list, String code) {
    return "offence".equals(list)
        ? desk.codes().offence(code).isPresent()
        : desk.codes().exists(list, code, desk.today());
  }

  private boolean isTrafficking(String offence) {
    return desk.codes().offence(offence).map(Offence::trafficking).orElse(false);
  }
}
