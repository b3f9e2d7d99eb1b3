package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.resguardo.access.Admission;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;
import org.resguardo.reference.Offence;

/** Counts of a case, after the caller was admitted to it. */
@ApplicationScoped
class CountRegister {
  @Inject CountRepository counts;
  @Inject CountChanges changes;
  @Inject PeopleRepository people;
  @Inject Coding coding;

  /** A pair of accused and victim of one charge. */
  private record Pair(long accused, Long victim) {}

  CountGrid grid(Admission admission) {
    return new CountGrid(
        ChargeView.of(counts.list(admission.caseId())),
        people.of(admission.caseId()).seenBy(admission));
  }

  int record(long caseId, CountEntry entry, String requestKey) {
    counts.lockCase(caseId);
    Map<Pair, CountCellEntry> pairs = checked(caseId, entry);
    refuseTwin(caseId, entry);
    int charge = counts.nextCharge(caseId);
    add(caseId, charge, entry, pairs, requestKey);
    return charge;
  }

  private Map<Pair, CountCellEntry> checked(long caseId, CountEntry entry) {
    Map<String, Long> accused = counts.accused(caseId);
    Map<String, Long> victims = counts.victims(caseId);
    Coding.refuse(
        CountCheck.of(entry, accused.keySet(), victims.keySet(), coding.codes(), coding.today()));
    Map<Pair, CountCellEntry> pairs = new java.util.LinkedHashMap<>();
    for (CountCellEntry cell : entry.getCells()) {
      Long person = accused.get(cell.getAccused());
      if (cell.getVictims().isEmpty()) {
        pairs.put(new Pair(person, null), cell);
      }
      cell.getVictims().forEach(victim -> pairs.put(new Pair(person, victims.get(victim)), cell));
    }
    return pairs;
  }

  // The same count twice is a slip: whoever means it raises the number of acts.
  private void refuseTwin(long caseId, CountEntry entry) {
    for (CountRow row : counts.list(caseId)) {
      boolean same =
          row.isOpen()
              && row.offence().equals(entry.getOffence())
              && row.from().equals(entry.getFrom())
              && Objects.equals(row.to(), entry.getTo())
              && entry.getCells().stream().anyMatch(cell -> names(cell, row));
      if (same) {
        throw new RuleException(Problem.at("cells", "parties.count.already", row.charge()));
      }
    }
  }

  private static boolean names(CountCellEntry cell, CountRow row) {
    return cell.getAccused().equals(row.accused())
        && (row.victim() == null
            ? cell.getVictims().isEmpty()
            : cell.getVictims().contains(row.victim()));
  }

  private void add(
      long caseId,
      int charge,
      CountEntry entry,
      Map<Pair, CountCellEntry> pairs,
      String requestKey) {
    Instant now = coding.now();
    int position = counts.nextPosition(caseId);
    boolean trafficking = isTrafficking(entry.getOffence(), entry.getTrafficking());
    String key = requestKey;
    for (Map.Entry<Pair, CountCellEntry> pair : pairs.entrySet()) {
      Pair who = pair.getKey();
      ChargeCount count =
          new ChargeCount(
              caseId, charge, position++, who.accused(), who.victim(), now, coding.writer());
      count.cameFrom(key);
      key = null;
      counts.add(count);
      counts.add(new CountFact(count, entry, pair.getValue(), trafficking, now, coding.writer()));
    }
  }

  /** Corrects a charge: facts of its counts, pairs added, pairs taken out. The offence stays. */
  void correct(long caseId, int charge, CountEntry entry) {
    counts.lockCase(caseId);
    Map<Pair, CountCellEntry> pairs = checked(caseId, entry);
    Map<Pair, ChargeCount> present = new HashMap<>();
    open(caseId, charge).forEach(count -> present.put(pair(count), count));
    Map<Long, CountFact> facts = counts.current(ids(present.values()));
    boolean trafficking = isTrafficking(entry.getOffence(), entry.getTrafficking());
    Instant now = coding.now();
    present.forEach(
        (pair, count) -> {
          CountFact held = facts.get(count.id());
          CountCellEntry cell = pairs.remove(pair);
          CountFact next =
              cell == null
                  ? held.standing(CountFact.DROPPED, null, null, now, coding.writer())
                  : held.corrected(
                      new CountFact(count, entry, cell, trafficking, now, coding.writer()),
                      now,
                      coding.writer());
          if (!held.offence().equals(entry.getOffence())) {
            throw new RuleException(Problem.at("offence", "parties.count.requalifyInstead"));
          }
          if (cell == null || !held.saysTheSameAs(next)) {
            counts.replace(held, next);
          }
        });
    add(caseId, charge, entry, pairs, null);
  }

  List<ChargeCount> open(long caseId, int charge) {
    List<Long> open =
        counts.list(caseId).stream()
            .filter(row -> row.charge() == charge && row.isOpen())
            .map(CountRow::id)
            .toList();
    if (open.isEmpty()) {
      throw new NotFoundException("charge " + charge);
    }
    return counts.find(caseId, open);
  }

  private static Pair pair(ChargeCount count) {
    return new Pair(count.accusedId(), count.victimId());
  }

  /** Closes the counts and lays them anew under another offence; {@code decision} may be null. */
  int requalify(long caseId, List<Long> ids, String offenceCode, Long decision) {
    Offence offence =
        coding
            .codes()
            .offence(offenceCode)
            .orElseThrow(
                () ->
                    new RuleException(Problem.at("offence", "parties.code.unknown", offenceCode)));
    counts.lockCase(caseId);
    List<ChargeCount> old = present(caseId, ids);
    Map<Long, CountFact> facts = openFacts(old, decision == null);
    int charge = counts.nextCharge(caseId);
    int position = counts.nextPosition(caseId);
    long change = changes.begin(caseId, "REQUALIFIED", decision);
    Instant now = coding.now();
    for (ChargeCount count : old) {
      CountFact held = facts.get(count.id());
      refuseSame(held, offence);
      boolean lost =
          (held.isTrafficking() || count.isFormerlyTrafficking()) && !offence.trafficking();
      ChargeCount other = count.replacement(charge, position++, lost, now, coding.writer());
      counts.add(other);
      changes.link(change, count, other);
      counts.add(
          held.under(other, offenceCode, offence.trafficking(), decision, now, coding.writer()));
      counts.replace(held, held.standing(CountFact.CHANGED, null, decision, now, coding.writer()));
    }
    return charge;
  }

  private void refuseSame(CountFact held, Offence offence) {
    if (held.offence().equals(offence.code())) {
      throw new RuleException(Problem.at("offence", "parties.count.sameOffence"));
    }
    if (offence.confirmed()
        && !CountCheck.applies(offence, coding.codes(), held.from(), held.to())) {
      throw new RuleException(Problem.at("offence", "parties.count.notInForce"));
    }
  }

  void drop(long caseId, List<Long> ids, String reason) {
    List<ChargeCount> old = present(caseId, ids);
    Instant now = coding.now();
    openFacts(old, true)
        .values()
        .forEach(
            held ->
                counts.replace(
                    held, held.standing(CountFact.DROPPED, reason, null, now, coding.writer())));
  }

  private List<ChargeCount> present(long caseId, List<Long> ids) {
    List<ChargeCount> found = ids.isEmpty() ? List.of() : counts.find(caseId, ids);
    if (found.isEmpty() || found.size() != new java.util.HashSet<>(ids).size()) {
      throw new NotFoundException("counts of this case");
    }
    return found;
  }

  // What a court has judged only a court can change.
  Map<Long, CountFact> openFacts(List<ChargeCount> old, boolean byTheOffice) {
    Map<Long, CountFact> facts = counts.current(ids(old));
    for (CountFact fact : facts.values()) {
      if (!fact.isOpen() || byTheOffice && CountFact.JUDGED.equals(fact.status())) {
        throw new RuleException("parties.count.closed");
      }
    }
    return facts;
  }

  private static List<Long> ids(Iterable<ChargeCount> several) {
    List<Long> ids = new ArrayList<>();
    several.forEach(count -> ids.add(count.id()));
    return ids;
  }

  private boolean isTrafficking(String offence, Boolean byHand) {
    return Boolean.TRUE.equals(byHand)
        || coding.codes().offence(offence).map(Offence::trafficking).orElse(false);
  }
}
