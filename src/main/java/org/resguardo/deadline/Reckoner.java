package org.resguardo.deadline;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.reference.CodeBook;

/**
 * Brings the rows of terms in line with what happened, for one case within the write that changed
 * it or for many at night: the same four statements to read, and as few to write as rows moved.
 */
@ApplicationScoped
class Reckoner {
  @Inject TriggerRepository triggers;
  @Inject DeadlineRepository deadlines;
  @Inject Majority majority;
  @Inject CodeBook codes;
  @Inject @BusinessClock Clock clock;

  private DeadlineEngine engine;
  private long packLoad;

  @PostConstruct
  void read() {
    engine = new DeadlineEngine(codes.terms());
    packLoad = deadlines.packLoad();
  }

  /** How many terms moved. */
  @Transactional
  public int reckon(Collection<Long> caseIds, String why, Long userId) {
    if (caseIds.isEmpty()) {
      return 0;
    }
    DeadlineRepository.Cause cause = new DeadlineRepository.Cause(why, userId, clock.instant());
    LocalDate today = LocalDate.now(clock);
    majority.ask(caseIds, cause.at());
    Map<Long, CaseEvents> cases = triggers.read(caseIds);
    Map<Long, Map<String, Kept>> kept = deadlines.reckoned(caseIds);
    List<Long> over = new ArrayList<>();
    List<Object[]> fresh = new ArrayList<>();
    cases.forEach(
        (id, events) ->
            compare(
                id,
                engine.compute(events, today),
                kept.getOrDefault(id, Map.of()),
                over,
                fresh,
                cause));
    deadlines.supersede(over, cause.at());
    deadlines.add(fresh);
    deadlines.reckoned(caseIds, packLoad, today, cause.at());
    return over.size() + fresh.size();
  }

  /**
   * One step of what is left to do, in the order of the cases' ids so that no step reads again what
   * the one before it went through: the ids it did, fewer than {@code atMost} at the end.
   */
  @Transactional(TxType.REQUIRES_NEW)
  public List<Long> catchUp(long after, int atMost) {
    List<Long> stale = deadlines.stale(packLoad, LocalDate.now(clock), after, atMost);
    reckon(stale, "RUN", null);
    return stale;
  }

  Instant now() {
    return clock.instant();
  }

  private static void compare(
      long caseId,
      List<Computed> terms,
      Map<String, Kept> kept,
      List<Long> over,
      List<Object[]> fresh,
      DeadlineRepository.Cause cause) {
    Set<String> seen = new HashSet<>();
    for (Computed term : terms) {
      if (!seen.add(term.key())) {
        continue;
      }
      Kept before = kept.get(term.key());
      if (before == null || !before.equalTo(term)) {
        fresh.add(DeadlineRepository.row(caseId, term, cause));
        if (before != null) {
          over.add(before.id());
        }
      }
    }
    kept.values().stream()
        .filter(before -> !seen.contains(before.key()))
        .forEach(before -> over.add(before.id()));
  }
}
