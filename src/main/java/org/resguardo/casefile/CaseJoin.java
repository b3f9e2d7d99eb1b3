package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.resguardo.access.Admission;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;

/** The rules of joining a case into another, and the order in which it happens. */
@ApplicationScoped
class CaseJoin {
  @Inject CaseJoinRepository joins;
  @Inject CaseCare care;
  @Inject SplitPeople people;
  @Inject Onward onward;
  @Inject CaseProgress progress;
  @Inject CaseCheck check;
  @Inject Coding coding;

  JoinPlan plan(Admission from, Admission to, JoinEntry entry, String requestKey) {
    if (joins.done(key(requestKey))) {
      return new JoinPlan(from.caseId(), List.of(), to.number(), to.caseId(), true);
    }
    check(from, to, entry);
    List<PartyId> parties = new ArrayList<>();
    people.open(from.caseId()).forEach(one -> parties.add(one.partyId()));
    joins.victims(from.caseId()).forEach(one -> parties.add(one.partyId()));
    return new JoinPlan(from.caseId(), parties, to.number(), to.caseId(), false);
  }

  void join(
      Admission from,
      Admission to,
      JoinEntry entry,
      Map<PartyId, PartyId> parties,
      String requestKey) {
    // Always in one order, so that two who join crosswise wait and do not lock each other out.
    Stream.of(from.caseId(), to.caseId()).sorted().forEach(joins::lock);
    check(from, to, entry);
    List<Accused> leaving = people.open(from.caseId());
    List<Victim> victims = joins.victims(from.caseId());
    // Somebody entered between the plan and now has no party over there.
    boolean known =
        Stream.concat(leaving.stream().map(Accused::partyId), victims.stream().map(Victim::partyId))
            .map(parties::get)
            .allMatch(Objects::nonNull);
    refuse(!known, null, "casefile.join.changed");
    care.close(from, closing(entry));
    joins.note(from.caseId(), to.caseId(), entry, key(requestKey), coding.writer(), coding.now());
    var there = new SplitService.Made(to.caseId(), to.number());
    var going =
        new Onward.Going(leaving, victims, parties, entry.getOn(), "JOINED", to.procedure());
    onward.go(from, there, going);
    progress.refresh(to.caseId());
    progress.refresh(from.caseId());
    onward.tell(from, there, going);
  }

  private static ClosingEntry closing(JoinEntry entry) {
    ClosingEntry closing = new ClosingEntry();
    closing.setOn(entry.getOn());
    closing.setReason("JOINED");
    closing.setNote(entry.getNote());
    return closing;
  }

  private void check(Admission from, Admission to, JoinEntry entry) {
    check.reason("join_reason", entry.getReason());
    refuse(from.caseId() == to.caseId(), "into", "casefile.rule.sameCase");
    refuse(!from.procedure().equals(to.procedure()), "into", "casefile.join.procedure");
    refuse("CLOSED".equals(from.status()), null, "casefile.rule.closed");
    refuse("CLOSED".equals(to.status()), "into", "casefile.join.closed");
    refuse(people.anyJudged(people.open(from.caseId())), null, "casefile.join.judged");
    refuse(joins.excluded(from.caseId(), to.caseId()), "into", "casefile.join.excluded");
    LocalDate last =
        Stream.of(from.caseId(), to.caseId())
            .flatMap(id -> progress.events(id).stream())
            .map(CaseEvent::on)
            .max(LocalDate::compareTo)
            .orElse(entry.getOn());
    if (entry.getOn().isBefore(last)) {
      throw new RuleException(Problem.at("on", "casefile.rule.beforeLastEvent", last));
    }
  }

  private String key(String requestKey) {
    return requestKey == null ? null : CaseRegistrar.hash(coding.writer() + ":join:" + requestKey);
  }

  private static void refuse(boolean broken, String field, String key) {
    if (broken) {
      throw new RuleException(new Problem(field, key, List.of()));
    }
  }
}
