package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.resguardo.access.Admission;
import org.resguardo.kernel.PartyId;

/** Accused who go on in another case, the victims of their open counts, and these counts. */
@ApplicationScoped
class SplitPeople {
  @Inject CaseSplitRepository splits;
  @Inject AccusedRepository accused;
  @Inject VictimRepository victims;
  @Inject CountRepository counts;
  @Inject CountChanges changes;
  @Inject Coding coding;

  /** Accused of the case who have not come to an end in it. */
  List<Accused> open(long caseId) {
    return accused.ofCase(caseId, true);
  }

  /** The same by code, each with whether a minor on the day of the facts; one statement. */
  List<SplitForm.Candidate> candidates(long caseId) {
    return splits.candidates(caseId);
  }

  /** How many accused the case has, those who went on elsewhere left out. */
  int present(long caseId) {
    return accused.ofCase(caseId, false).size();
  }

  /** MINOR, ADULT or UNKNOWN on the day of the facts. */
  String minor(Accused one) {
    return accused.current(one.id()).minorAtOffence();
  }

  boolean anyJudged(List<Accused> leaving) {
    return openCounts(leaving).stream().anyMatch(row -> CountFact.JUDGED.equals(row.status()));
  }

  List<Victim> victims(long caseId, List<Accused> leaving) {
    Set<String> codes =
        openCounts(leaving).stream()
            .map(CountRow::victim)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return codes.stream().sorted().map(code -> victims.find(caseId, code).orElseThrow()).toList();
  }

  /** Old id to new id. */
  Map<Long, Long> copy(long made, Onward.Going going) {
    Map<Long, Long> ids = new HashMap<>();
    Instant now = coding.now();
    for (Accused one : going.accused()) {
      Accused copy =
          new Accused(
              made,
              going.parties().get(one.partyId()),
              code(made, one),
              one.isKnown(),
              coding.codes().procedures().counterpart(one.stageCode(), going.procedure()),
              now,
              coding.writer());
      accused.add(copy);
      accused.add(
          new AccusedProfile(
              copy, accused.current(one.id()).entry(one.isKnown()), now, coding.writer()));
      ids.put(one.id(), copy.id());
    }
    victims.flush();
    ids.forEach(splits::accusedGoesOn);
    return ids;
  }

  /** The code it had, unless somebody there has it: then the next of its series. */
  private String code(long made, Accused one) {
    String series = one.code().substring(0, one.code().indexOf('-') + 1);
    return accused.find(made, one.code()).isEmpty()
        ? one.code()
        : series + accused.nextNumber(made, series);
  }

  /** Old id to new id. */
  Map<Long, Long> copyVictims(long made, List<Victim> all, Map<PartyId, PartyId> parties) {
    Map<Long, Long> ids = new HashMap<>();
    Instant now = coding.now();
    for (Victim one : all) {
      String code = "V-" + PartyId.shortCode(4);
      Victim copy = new Victim(made, parties.get(one.partyId()), code, now, coding.writer());
      victims.add(copy);
      VictimEntry entry = victims.current(one.id()).entry();
      String form = coding.form(entry.getExploitation());
      victims.add(new VictimProfile(copy, entry, form, now, coding.writer()));
      ids.put(one.id(), copy.id());
    }
    victims.flush();
    ids.forEach(splits::victimGoesOn);
    return ids;
  }

  /** Lays the open counts in the new case, closes them here, and links them both ways. */
  void copyCounts(
      Admission from,
      SplitService.Made made,
      Map<Long, Long> people,
      Map<Long, Long> named,
      String why) {
    List<Long> open =
        counts.list(from.caseId()).stream()
            .filter(row -> row.isOpen() && people.containsKey(row.accusedId()))
            .map(CountRow::id)
            .toList();
    if (open.isEmpty()) {
      return;
    }
    long change = changes.begin(from.caseId(), why, null);
    Map<Long, CountFact> facts = counts.current(open);
    Map<Integer, Integer> charges = new LinkedHashMap<>();
    int first = counts.nextCharge(made.caseId());
    int position = counts.nextPosition(made.caseId());
    for (ChargeCount count : counts.find(from.caseId(), open)) {
      Integer charge = charges.computeIfAbsent(count.charge(), old -> first + charges.size());
      Long victim = count.victimId() == null ? null : named.get(count.victimId());
      ChargeCount.Place place =
          new ChargeCount.Place(
              made.caseId(), charge, position++, people.get(count.accusedId()), victim);
      goOn(count, place, facts.get(count.id()), change, made.number().value());
    }
  }

  private void goOn(
      ChargeCount count, ChargeCount.Place place, CountFact held, long change, String number) {
    Instant now = coding.now();
    ChargeCount other = count.goingOn(place, now, coding.writer());
    counts.add(other);
    counts.add(held.goingOn(other, now, coding.writer()));
    changes.link(change, count, other);
    counts.replace(held, held.standing(CountFact.CHANGED, number, null, now, coding.writer()));
  }

  private List<CountRow> openCounts(List<Accused> leaving) {
    if (leaving.isEmpty()) {
      return List.of();
    }
    Set<Long> ids = leaving.stream().map(Accused::id).collect(Collectors.toSet());
    return counts.list(leaving.get(0).caseId()).stream()
        .filter(row -> row.isOpen() && ids.contains(row.accusedId()))
        .toList();
  }
}
