package org.resguardo.retention;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.resguardo.access.CaseGate;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;

/**
 * Looks through the closed cases once a day, by the clock of the law: makes a task where the time
 * of people is over, takes back what is no longer so, and reports whom an order holds. It erases
 * nobody.
 */
@Boundary
public class RetentionRunService {
  @Inject CaseGate gate;
  @Inject Deeds deeds;
  @Inject RetentionRepository tasks;
  @Inject RetentionLedgerRepository ledger;
  @Inject HeldPeople held;
  @Inject RetentionDesk desk;

  /** Whether there was a run on this day. */
  @Requires(Permission.RUN_RETENTION)
  public boolean ranToday() {
    deeds.current().unlogged();
    return tasks.lastRun().filter(run -> run.on().equals(desk.today())).isPresent();
  }

  @Requires(Permission.RUN_RETENTION)
  public RetentionRun run() {
    LocalDate today = desk.today();
    Instant now = desk.instant();
    List<RetentionRule> rules = desk.rules();
    int withdrawn = ledger.withdraw(rules, now);
    int made = rules.stream().mapToInt(rule -> make(rule, today, now)).sum();
    RetentionRun run =
        new RetentionRun(today, now, made, withdrawn, ledger.waiting(today), held(today));
    ledger.add(run);
    deeds
        .current()
        .detail("added", made)
        .detail("withdrawnTasks", withdrawn)
        .detail("held", run.held());
    return run;
  }

  private int make(RetentionRule rule, LocalDate today, Instant now) {
    Map<List<Object>, List<RetentionLedgerRepository.Start>> cases =
        ledger.starts(rule, rule.latestStart(today)).stream()
            .filter(start -> !rule.due(start.startedOn()).isAfter(today))
            .collect(Collectors.groupingBy(start -> List.of(start.caseId(), start.startedOn())));
    cases.values().forEach(people -> ledger.make(rule, people, now));
    return cases.size();
  }

  private int held(LocalDate today) {
    return (int)
        held.of(tasks.list(gate.rows(Permission.RUN_RETENTION), today)).stream()
            .flatMap(task -> task.people().stream())
            .filter(RetentionView.Person::isHeld)
            .count();
  }
}
