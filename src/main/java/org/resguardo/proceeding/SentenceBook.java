package org.resguardo.proceeding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.resguardo.access.Admission;
import org.resguardo.casefile.CountLedger;
import org.resguardo.casefile.CountRow;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Row;
import org.resguardo.kernel.RuleException;
import org.resguardo.proceeding.SentenceReckoning.Penalty;

/** Sentences of a case, after the caller was admitted to it. */
@ApplicationScoped
class SentenceBook {
  @Inject Desk desk;
  @Inject DecisionRepository decisions;
  @Inject SentenceRepository sentences;
  @Inject CountLedger ledger;

  /** As they stand, with the arithmetic. */
  List<SentenceView> of(Admission admission) {
    SentenceRows rows = sentences.of(admission.caseId());
    List<CountRow> counts = ledger.of(admission.caseId());
    return rows.sentences().map(row -> view(admission, rows, row, counts)).toList();
  }

  private SentenceView view(
      Admission admission, SentenceRows rows, Row row, List<CountRow> counts) {
    SentenceView bare = rows.view(row, null);
    return rows.view(row, reckoned(admission, rows, bare.accused(), bare, counts));
  }

  private SentenceReckoning reckoned(
      Admission admission,
      SentenceRows rows,
      String accused,
      SentenceView recorded,
      List<CountRow> counts) {
    LocalDate start = recorded == null ? null : recorded.startsOn();
    List<Penalty> prison =
        recorded == null
            ? List.of()
            : recorded.penalties().stream()
                .filter(one -> "PRISON".equals(nature(one.kind())) && one.term() != null)
                .map(one -> penalty(one, counts))
                .toList();
    return SentenceReckoning.of(
        prison,
        SentenceRules.of(desk.codes(), admission.procedure()),
        rows.served(accused, this::rate),
        start == null ? desk.today().plusDays(1) : start,
        start);
  }

  private static Penalty penalty(SentenceView.Penalty one, List<CountRow> counts) {
    CountRow count =
        counts.stream().filter(row -> row.position() == one.count()).findFirst().orElseThrow();
    return new Penalty(one.charge(), count.concurrence(), count.concurrenceGroup(), one.term());
  }

  private String nature(String kind) {
    return desk.codes().attribute("sentence_kind", kind, "nature");
  }

  private int rate(String measure) {
    if (!"Y".equals(desk.codes().attribute("measure_kind", measure, "counts_to_sentence"))) {
      return 0;
    }
    String days = desk.codes().attribute("measure_kind", measure, "credit_days");
    return days == null ? 1 : Integer.parseInt(days);
  }

  /** The last judgment that stands and convicts the accused, with what was recorded of it. */
  SentenceForm form(Admission admission, String accused) {
    long caseId = admission.caseId();
    List<CountRow> counts = ledger.of(caseId);
    if (counts.stream().noneMatch(row -> row.accused().equals(accused))) {
      accusedId(caseId, accused);
    }
    DecisionView judgment = judgment(caseId, accused);
    SentenceRows rows = sentences.of(caseId);
    SentenceView recorded =
        rows.sentences()
            .filter(row -> row.text(3).equals(accused))
            .map(row -> view(admission, rows, row, counts))
            .filter(one -> judgment != null && one.decision() == judgment.id())
            .findFirst()
            .orElse(null);
    Map<Integer, String> offences = new HashMap<>();
    if (judgment != null) {
      convictions(judgment, accused).forEach(one -> offences.put(one.count(), one.offence()));
    }
    return new SentenceForm(
        accused,
        judgment,
        counts.stream().filter(row -> offences.containsKey(row.position())).toList(),
        offences,
        recorded,
        reckoned(admission, rows, accused, recorded, counts));
  }

  /** The last that stands and says something of the accused, if it convicts; else null. */
  private DecisionView judgment(long caseId, String accused) {
    return new Annulment(desk.codes())
        .mark(decisions.list(caseId)).stream()
            .filter(one -> one.holds() && !one.annulled())
            .filter(one -> desk.codes().decisionKind(one.kind()).judgment())
            .filter(one -> said(one, accused).findAny().isPresent())
            .findFirst()
            .filter(one -> convictions(one, accused).findAny().isPresent())
            .orElse(null);
  }

  private static Stream<DecisionView.Outcome> said(DecisionView judgment, String accused) {
    return judgment.outcomes().stream().filter(one -> one.accused().equals(accused));
  }

  private static Stream<DecisionView.Outcome> convictions(DecisionView judgment, String accused) {
    return said(judgment, accused).filter(one -> "CONVICTED".equals(one.outcome()));
  }

  /** Answers the id. */
  long record(Admission admission, SentenceForm form, SentenceEntry entry, String requestKey) {
    long caseId = admission.caseId();
    if (form.judgment() == null) {
      throw new RuleException("proceeding.sentence.noJudgment");
    }
    List<PenaltyEntry> imposed = settled(admission, form, entry);
    long accused = accusedId(caseId, form.accused());
    sentences.supersede(form.judgment().id(), accused, desk.instant());
    long id =
        sentences.add(
            caseId,
            form.judgment().id(),
            accused,
            entry,
            desk.instant(),
            desk.userId(),
            desk.request(requestKey));
    for (int i = 0; i < imposed.size(); i++) {
      sentences.addPenalty(id, i + 1, countId(form, imposed.get(i).getCount()), imposed.get(i));
    }
    entry.getAwards().stream()
        .filter(award -> award.getAmount() != null)
        .forEach(award -> sentences.addAward(id, caseId, award));
    return id;
  }

  private List<PenaltyEntry> settled(Admission admission, SentenceForm form, SentenceEntry entry) {
    long caseId = admission.caseId();
    String procedure = admission.procedure();
    SentencePolicy policy = new SentencePolicy(form, entry, desk.codes(), procedure);
    Desk.demandNone(policy.check(SentenceRules.of(desk.codes(), procedure), desk.today()));
    if (!policy.warned()) {
      entry.setDespite(null);
    }
    entry.setConditions(desk.guarded(caseId, "conditions", entry.getConditions()));
    entry.setDespite(desk.guarded(caseId, "despite", entry.getDespite()));
    List<PenaltyEntry> imposed = new ArrayList<>(SentencePolicy.imposed(entry));
    imposed.forEach(one -> one.setContent(desk.guarded(caseId, "penalties", one.getContent())));
    return imposed;
  }

  /** What came with a judgment that was just recorded. */
  void impose(Admission admission, List<SentenceEntry> entries) {
    for (SentenceEntry entry : entries) {
      demand(entry.getAccused() != null, "sentences", "proceeding.sentence.whose");
      record(admission, form(admission, entry.getAccused()), entry, null);
    }
  }

  void carry(long oldDecision, long newDecision) {
    sentences.carry(oldDecision, newDecision, desk.instant(), desk.userId());
  }

  private static long countId(SentenceForm form, Integer position) {
    return form.counts().stream()
        .filter(row -> Objects.equals(row.position(), position))
        .findFirst()
        .orElseThrow()
        .id();
  }

  void pay(long caseId, SentenceForm form, AwardEntry paid, String requestKey) {
    boolean awarded =
        form.recorded() != null
            && form.recorded().awards().stream()
                .anyMatch(award -> award.victim().equals(paid.getVictim()));
    demand(awarded, "victim", "proceeding.sentence.noAward");
    demand(paid.getAmount() != null, "amount", "proceeding.sentence.noAmount");
    demand(paid.getPaidOn() != null, "paidOn", "proceeding.sentence.noDay");
    demand(
        paid.getPaidOn() != null && !paid.getPaidOn().isAfter(desk.today()),
        "paidOn",
        "proceeding.inFuture");
    sentences.addPayment(
        caseId,
        accusedId(caseId, form.accused()),
        paid,
        desk.instant(),
        desk.userId(),
        desk.request(requestKey));
  }

  private static void demand(boolean holds, String field, String key) {
    if (!holds) {
      throw new RuleException(Problem.at(field, key));
    }
  }

  private long accusedId(long caseId, String code) {
    return desk.cast(caseId)
        .find(CastMember.Role.ACCUSED, code)
        .orElseThrow(() -> new NotFoundException("accused " + code))
        .id();
  }

  boolean isTwin(String requestKey) {
    return sentences.findByRequest(desk.request(requestKey)).isPresent();
  }
}
