package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resguardo.access.Admission;
import org.resguardo.access.CaseAssignments;
import org.resguardo.access.TextGuard;
import org.resguardo.casefile.CaseEvent.Kind;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;

/** The rules of splitting accused off, and the order in which the new case comes to be. */
@ApplicationScoped
class CaseSplit {
  @Inject CaseSplitRepository splits;
  @Inject SplitPeople people;
  @Inject CaseProgress progress;
  @Inject CaseAssignments assignments;
  @Inject Onward onward;
  @Inject CaseCheck check;
  @Inject TextGuard texts;
  @Inject Coding coding;

  List<String> candidates(long caseId) {
    return people.open(caseId).stream().map(Accused::code).toList();
  }

  SplitPlan plan(Admission admission, SplitEntry entry, String requestKey) {
    var made = splits.made(key(requestKey)).map(SplitService.Made::number);
    if (made.isPresent()) {
      return new SplitPlan(admission.caseId(), List.of(), made);
    }
    List<Accused> leaving = leaving(admission, entry);
    List<PartyId> parties = new ArrayList<>(leaving.stream().map(Accused::partyId).toList());
    people.victims(admission.caseId(), leaving).forEach(one -> parties.add(one.partyId()));
    return new SplitPlan(admission.caseId(), parties, made);
  }

  SplitService.Made split(
      Admission admission, SplitEntry entry, Map<PartyId, PartyId> parties, String requestKey) {
    long old = admission.caseId();
    splits.lock(old);
    List<Accused> leaving = leaving(admission, entry);
    entry.setNote(texts.settle(old, "note", entry.getNote()));
    Instant now = coding.now();
    SplitService.Made made = splits.open(admission, entry, key(requestKey), coding.writer(), now);
    progress.record(made.caseId(), CaseEvent.registered(entry.getOn(), admission.officeCode()));
    owned(admission, made.caseId(), entry.getOn());
    var going =
        new Onward.Going(
            leaving, people.victims(old, leaving), parties, entry.getOn(), "SPLIT_OFF");
    onward.go(admission, made, going);
    progress.record(made.caseId(), CaseEvent.plain(Kind.SPLIT_FROM, entry.getOn(), null, "" + old));
    progress.refresh(made.caseId());
    progress.refresh(old);
    // Victims stay here too, and so do the measures that protect them.
    onward.tell(admission, made, going.ofAccused());
    return made;
  }

  private void owned(Admission admission, long made, LocalDate on) {
    Long prosecutor = admission.prosecutorId();
    if (prosecutor != null) {
      assignments.own(made, prosecutor, "SPLIT");
      progress.record(made, CaseEvent.plain(Kind.ASSIGNED, on, null, "" + prosecutor));
    }
  }

  private List<Accused> leaving(Admission admission, SplitEntry entry) {
    refuse("CLOSED".equals(admission.status()), null, "casefile.rule.closed");
    check.reason("split_reason", entry.getReason());
    List<Accused> all = people.open(admission.caseId());
    Set<String> named = Set.copyOf(entry.getAccused());
    List<Accused> leaving = all.stream().filter(one -> named.contains(one.code())).toList();
    refuse(leaving.size() != named.size(), "accused", "casefile.split.unknown");
    refuse(leaving.size() == people.present(admission.caseId()), "accused", "casefile.split.all");
    refuse(people.anyJudged(leaving), "accused", "casefile.split.judged");
    LocalDate last =
        progress.events(admission.caseId()).stream()
            .map(CaseEvent::on)
            .max(LocalDate::compareTo)
            .orElse(entry.getOn());
    if (entry.getOn().isBefore(last)) {
      throw new RuleException(Problem.at("on", "casefile.rule.beforeLastEvent", last));
    }
    return leaving;
  }

  private String key(String requestKey) {
    return requestKey == null ? null : CaseRegistrar.hash(coding.writer() + ":split:" + requestKey);
  }

  private static void refuse(boolean broken, String field, String key) {
    if (broken) {
      throw new RuleException(new Problem(field, key, List.of()));
    }
  }
}
