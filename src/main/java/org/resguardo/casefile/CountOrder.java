package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.resguardo.casefile.CountChanges.Link;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;

/**
 * Puts the counts of a case in another order without changing what is charged: a charge is split,
 * or charges that are alike are joined. What is closed stays and leads to what stands in its place,
 * and the act can be taken back.
 */
@ApplicationScoped
class CountOrder {
  @Inject CountRegister register;
  @Inject CountRepository counts;
  @Inject CountChanges changes;
  @Inject Coding coding;

  /**
   * The counts of the first accused (or victim) stay in the charge; those of each other become a
   * charge of their own. Answers the numbers of the new charges.
   */
  List<Integer> split(long caseId, int charge, boolean byAccused) {
    counts.lockCase(caseId);
    Function<ChargeCount, Long> key =
        byAccused
            ? ChargeCount::accusedId
            : count -> count.victimId() == null ? 0L : count.victimId();
    Map<Long, List<ChargeCount>> parts =
        register.open(caseId, charge).stream()
            .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    if (parts.size() < 2) {
      throw new RuleException(Problem.at("by", "parties.count.notSplit"));
    }
    long change = changes.begin(caseId, "SPLIT", null);
    List<Integer> made = new ArrayList<>();
    parts.values().stream().skip(1).forEach(part -> made.add(moved(caseId, change, part)));
    return made;
  }

  private int moved(long caseId, long change, List<ChargeCount> part) {
    Map<Long, CountFact> facts = register.openFacts(part, true);
    int charge = counts.nextCharge(caseId);
    for (ChargeCount count : part) {
      CountFact held = facts.get(count.id());
      replace(change, List.of(count), Map.of(count.id(), held), charge, held);
    }
    return charge;
  }

  /** Counts of one pair of accused and victim become one. Answers the number of the charge. */
  int join(long caseId, Collection<Integer> charges) {
    List<Integer> named = charges.stream().distinct().toList();
    if (named.size() < 2) {
      throw new RuleException(Problem.at("charges", "parties.count.joinTwo"));
    }
    counts.lockCase(caseId);
    List<ChargeCount> old = new ArrayList<>();
    named.forEach(charge -> old.addAll(register.open(caseId, charge)));
    Map<Long, CountFact> facts = register.openFacts(old, true);
    CountJoin join = new CountJoin(old, facts);
    long change = changes.begin(caseId, "JOINED", null);
    int charge = counts.nextCharge(caseId);
    for (List<ChargeCount> pair : join.pairs()) {
      CountFact first = facts.get(pair.get(0).id());
      replace(change, pair, facts, charge, first.lasting(join.acts(pair), join.from(), join.to()));
    }
    return charge;
  }

  private void replace(
      long change, List<ChargeCount> old, Map<Long, CountFact> facts, int charge, CountFact said) {
    Instant now = coding.now();
    ChargeCount head = old.get(0);
    boolean lost = old.stream().anyMatch(ChargeCount::isFormerlyTrafficking);
    ChargeCount other =
        head.replacement(charge, counts.nextPosition(head.caseId()), lost, now, coding.writer());
    counts.add(other);
    counts.add(said.of(other, now, coding.writer()));
    for (ChargeCount count : old) {
      changes.link(change, count, other);
      CountFact held = facts.get(count.id());
      counts.replace(held, held.standing(CountFact.CHANGED, null, null, now, coding.writer()));
    }
  }

  /**
   * Takes back the act of the office that laid this charge: its counts are closed, the old stand.
   */
  void undo(long caseId, int charge) {
    counts.lockCase(caseId);
    CountOrigin origin =
        counts.list(caseId).stream()
            .filter(row -> row.charge() == charge && row.isOpen() && row.origin() != null)
            .map(CountRow::origin)
            .filter(one -> !one.byDecision())
            .findFirst()
            .orElseThrow(() -> new RuleException("parties.count.notUndone"));
    List<Link> links = changes.links(caseId, origin.change());
    List<ChargeCount> laid = found(caseId, links.stream().map(Link::newId).distinct().toList());
    List<ChargeCount> closed = found(caseId, links.stream().map(Link::oldId).distinct().toList());
    Map<Long, CountFact> facts = register.openFacts(laid, true);
    Map<Long, String> before = changes.statusBefore(origin.change());
    facts.values().forEach(held -> stand(held, CountFact.DROPPED));
    counts
        .current(closed.stream().map(ChargeCount::id).toList())
        .values()
        .forEach(held -> stand(held, before.get(held.countId())));
    changes.undone(origin.change());
  }

  private void stand(CountFact held, String status) {
    counts.replace(held, held.standing(status, null, null, coding.now(), coding.writer()));
  }

  private List<ChargeCount> found(long caseId, List<Long> ids) {
    List<ChargeCount> found = ids.isEmpty() ? List.of() : counts.find(caseId, ids);
    if (found.isEmpty()) {
      throw new NotFoundException("counts of this case");
    }
    return found;
  }
}
