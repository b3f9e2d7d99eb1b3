package org.resguardo.deadline;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.resguardo.access.CaseGate;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;
import org.resguardo.reference.CodeBook;
import org.resguardo.reference.CountryFolder;
import org.resguardo.reference.PackException;
import org.resguardo.reference.Terms;

/** What a changed pack would do to the terms that run. Reads only; nothing of it is kept. */
@Boundary
public class DeadlineRuleService {
  private static final int CASES_AT_A_TIME = 500;
  private static final int NAMED = 500;

  @Inject TriggerRepository triggers;
  @Inject DeadlineRepository deadlines;
  @Inject CodeBook codes;
  @Inject CountryFolder folder;
  @Inject CaseGate gate;
  @Inject DeadlineDesk desk;

  /** The same with the pack that lies in the folder, which may not be applied yet. */
  @Requires(Permission.READ_PACK)
  public DryRun dryRun() {
    try {
      return dryRun(Terms.read(folder.pack(), folder.standard()));
    } catch (PackException faulty) {
      throw new RuleException("deadline.dry.faulty");
    }
  }

  /** Reckons all open cases by the law that holds and by the other, and says what differs. */
  @Requires(Permission.READ_PACK)
  public DryRun dryRun(Terms other) {
    DeadlineEngine now = new DeadlineEngine(codes.terms());
    DeadlineEngine then = new DeadlineEngine(other);
    Map<String, Long> moved = new TreeMap<>();
    List<Found> found = new ArrayList<>();
    long cases = 0;
    List<Long> ids = deadlines.open(0, CASES_AT_A_TIME);
    while (!ids.isEmpty()) {
      cases += ids.size();
      triggers
          .read(ids)
          .forEach(
              (id, events) ->
                  compare(
                      id,
                      now.compute(events, desk.today()),
                      then.compute(events, desk.today()),
                      moved,
                      found));
      ids = deadlines.open(ids.get(ids.size() - 1), CASES_AT_A_TIME);
    }
    return new DryRun(cases, moved, named(found));
  }

  private record Found(long caseId, String rule, LocalDate from, LocalDate to) {}

  private static void compare(
      long caseId,
      List<Computed> now,
      List<Computed> then,
      Map<String, Long> moved,
      List<Found> found) {
    Map<String, Computed> before = byKey(now);
    Map<String, Computed> after = byKey(then);
    Set<String> keys = new HashSet<>(before.keySet());
    keys.addAll(after.keySet());
    for (String key : keys) {
      LocalDate from = due(before.get(key));
      LocalDate to = due(after.get(key));
      if (!Objects.equals(from, to)) {
        String rule = key.substring(0, key.indexOf('|'));
        moved.merge(rule, 1L, Long::sum);
        if (found.size() < NAMED) {
          found.add(new Found(caseId, rule, from, to));
        }
      }
    }
  }

  private static Map<String, Computed> byKey(List<Computed> terms) {
    Map<String, Computed> byKey = new HashMap<>();
    terms.stream()
        .filter(term -> term.state() == Computed.State.RUNNING)
        .forEach(term -> byKey.putIfAbsent(term.key(), term));
    return byKey;
  }

  private static LocalDate due(Computed term) {
    return term == null || term.due() == null ? null : term.due().toLocalDate();
  }

  private List<DryRun.Change> named(List<Found> found) {
    Set<Long> ids = new HashSet<>(found.stream().map(Found::caseId).toList());
    Map<Long, String> numbers = deadlines.numbers(gate.reach(ids, Permission.READ_DEADLINE));
    return found.stream()
        .map(one -> new DryRun.Change(one.rule(), numbers.get(one.caseId()), one.from(), one.to()))
        .toList();
  }
}
