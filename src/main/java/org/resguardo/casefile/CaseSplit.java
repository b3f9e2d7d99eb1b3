package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resguardo.access.Admission;
import org.resguardo.access.CaseAssignments;
import org.resguardo.access.PartySeals;
import org.resguardo.access.TextGuard;
import org.resguardo.casefile.CaseEvent.Kind;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;
import org.resguardo.reference.Procedures;

/** The rules of splitting accused off, and the order in which the new case comes to be. */
@ApplicationScoped
class CaseSplit {
  /** The reason for which minors go on in their own procedure, where the country has one. */
  static final String MINORS = "JUVENILE";

  @Inject CaseSplitRepository splits;
  @Inject SplitPeople people;
  @Inject CaseProgress progress;
  @Inject CaseAssignments assignments;
  @Inject Onward onward;
  @Inject PartySeals seals;
  @Inject CaseCheck check;
  @Inject TextGuard texts;
  @Inject Coding coding;

  SplitForm form(Admission admission) {
    List<SplitForm.Candidate> candidates = people.candidates(admission.caseId());
    boolean sealed = ofMinors(admission).filter(procedures()::isSealed).isPresent();
    return new SplitForm(candidates, sealed ? assignments.holdersOfSealed() : List.of());
  }

  /** The procedure of minors, where the country has one and the case is not of it already. */
  private Optional<String> ofMinors(Admission admission) {
    return procedures().ofMinors().filter(code -> !code.equals(admission.procedure()));
  }

  private Procedures procedures() {
    return coding.codes().procedures();
  }

  SplitPlan plan(Admission admission, SplitEntry entry, String requestKey) {
    var made = splits.made(key(requestKey)).map(SplitService.Made::number);
    if (made.isPresent()) {
      return new SplitPlan(admission.caseId(), List.of(), made);
    }
    List<Accused> leaving = leaving(admission, entry);
    receiver(target(admission, entry, leaving), entry);
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
    Target target = target(admission, entry, leaving);
    Optional<CaseAssignments.Holder> receiver = receiver(target, entry);
    SplitService.Made made = splits.open(admission, entry, target, key(requestKey));
    progress.record(made.caseId(), CaseEvent.registered(entry.getOn(), admission.officeCode()));
    Long owner = receiver.map(CaseAssignments.Holder::userId).orElse(admission.prosecutorId());
    owned(owner, made.caseId(), entry.getOn());
    if (target.handedOver()) {
      assignments.pass(made.caseId());
    }
    var going =
        new Onward.Going(
            leaving,
            people.victims(old, leaving),
            parties,
            entry.getOn(),
            "SPLIT_OFF",
            target.procedure());
    onward.go(admission, made, going);
    progress.record(made.caseId(), CaseEvent.plain(Kind.SPLIT_FROM, entry.getOn(), null, "" + old));
    progress.refresh(made.caseId());
    progress.refresh(old);
    // Victims stay here too, and so do the measures that protect them.
    onward.tell(admission, made, going.ofAccused());
    receiver.ifPresent(one -> close(old, leaving, one));
    return made;
  }

  /** Who they are is from now on told to those alone who prosecute them, in this case as well. */
  private void close(long caseId, List<Accused> gone, CaseAssignments.Holder to) {
    gone.forEach(one -> seals.seal(caseId, one.partyId(), List.of(to.username())));
  }

  /** The new case is its owner's alone from now on. */
  void arrived(Admission made) {
    if (made.sealed()) {
      assignments.passed(made.caseId());
    }
  }

  /** What the new case will be: its procedure, whether sealed, and whether somebody else's. */
  record Target(String procedure, boolean sealed, boolean handedOver) {}

  private Target target(Admission admission, SplitEntry entry, List<Accused> leaving) {
    List<String> ages = leaving.stream().map(people::minor).toList();
    boolean minors = MINORS.equals(entry.getReason()) || ages.contains(AgePolicy.MINOR);
    Optional<String> own = ofMinors(admission).filter(code -> minors);
    if (own.isEmpty()) {
      return new Target(admission.procedure(), admission.sealed(), false);
    }
    refuse(ages.contains(AgePolicy.ADULT), "accused", "casefile.split.adult");
    boolean sealed = procedures().isSealed(own.get());
    return new Target(own.get(), sealed, sealed);
  }

  /** Who takes the new case over; empty when it stays with the same prosecutor. */
  private Optional<CaseAssignments.Holder> receiver(Target target, SplitEntry entry) {
    if (!target.handedOver()) {
      return Optional.empty();
    }
    List<CaseAssignments.Holder> all = assignments.holdersOfSealed();
    refuse(all.isEmpty(), "prosecutor", "casefile.split.nobody");
    String name = entry.getProsecutor();
    Optional<CaseAssignments.Holder> chosen =
        name == null && all.size() == 1
            ? Optional.of(all.get(0))
            : all.stream().filter(one -> one.username().equals(name)).findFirst();
    refuse(chosen.isEmpty(), "prosecutor", "casefile.split.receiver");
    return chosen;
  }

  private void owned(Long prosecutor, long made, LocalDate on) {
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
    boolean whole = leaving.size() == people.present(admission.caseId());
    refuse(whole && !isElsewhere(admission, entry, leaving), "accused", "casefile.split.all");
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

  // Where all were minors, nobody stays: the first case then ends, as there is nobody left in it.
  private boolean isElsewhere(Admission admission, SplitEntry entry, List<Accused> leaving) {
    return !target(admission, entry, leaving).procedure().equals(admission.procedure());
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
