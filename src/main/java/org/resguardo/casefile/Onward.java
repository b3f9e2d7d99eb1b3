package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.resguardo.access.Admission;
import org.resguardo.access.CaseAssignments;
import org.resguardo.access.PartySeals;
import org.resguardo.casefile.CaseEvent.Kind;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.PartyMoved;

/** People of one case who go on in another, whether it was made for them or joins them. */
@ApplicationScoped
class Onward {
  @Inject SplitPeople people;
  @Inject CaseProgress progress;
  @Inject CaseAssignments assignments;
  @Inject PartySeals seals;
  @Inject Coding coding;
  @Inject AccusedRepository accused;
  @Inject Event<PartyMoved> moved;

  /**
   * Who goes, under which new parties, from which day; {@code why}: SPLIT_OFF or JOINED; {@code
   * procedure}: that of the other case.
   */
  record Going(
      List<Accused> accused,
      List<Victim> victims,
      Map<PartyId, PartyId> parties,
      LocalDate on,
      String why,
      String procedure) {
    /** The same without the victims. */
    Going ofAccused() {
      return new Going(accused, List.of(), parties, on, why, procedure);
    }
  }

  /** Lays them in the other case with counts, stages, exclusions and reserves. */
  void go(Admission from, SplitService.Made to, Going going) {
    assignments.followExclusions(from.caseId(), to.caseId());
    Map<Long, Long> ids = people.copy(to.caseId(), going);
    Map<Long, Long> victims = people.copyVictims(to.caseId(), going.victims(), going.parties());
    people.copyCounts(from, to, ids, victims, going.why());
    going.parties().forEach((old, fresh) -> seals.follow(old, to.caseId(), fresh));
    going.accused().forEach(one -> goOn(one, ids.get(one.id()), to.caseId(), going));
  }

  // The stages that the accused went through go along, so that it stands where it stood.
  private void goOn(Accused one, long id, long to, Going going) {
    LocalDate on = going.on();
    String known = one.isKnown() ? "KNOWN" : "UNKNOWN";
    progress.record(to, CaseEvent.plain(Kind.ACCUSED_ADDED, on, id, known));
    for (CaseEvent event : CaseReplay.inOrder(progress.events(one.caseId()))) {
      boolean ofAll = event.accusedId() == null;
      if (event.kind() == Kind.MOVED && (ofAll || event.accusedId() == one.id())) {
        progress.record(to, event.goingOn(id, on, stage(event.toStage(), going)));
      }
    }
    progress.record(one.caseId(), CaseEvent.plain(Kind.SPLIT_OFF, on, one.id(), "" + to));
  }

  /** In the other case's procedure: the stage at the same step. */
  private String stage(String stage, Going going) {
    return coding.codes().procedures().counterpart(stage, going.procedure());
  }

  /** What other rooms hold of them and still runs follows; after both cases were worked out. */
  void tell(Admission from, SplitService.Made to, Going going) {
    for (Accused one : going.accused()) {
      PartyId fresh = going.parties().get(one.partyId());
      fire(from, to, going, one.partyId(), accused.findByParty(fresh).orElseThrow().id());
    }
    going.victims().forEach(one -> fire(from, to, going, one.partyId(), null));
  }

  private void fire(
      Admission from, SplitService.Made to, Going going, PartyId party, Long accusedId) {
    moved.fire(
        new PartyMoved(
            from.caseId(),
            to.caseId(),
            party,
            going.parties().get(party),
            accusedId,
            going.on(),
            going.why()));
  }
}
