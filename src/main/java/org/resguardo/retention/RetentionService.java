package org.resguardo.retention;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.resguardo.access.CaseGate;
import org.resguardo.access.Deed;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;

/**
 * What is due, and what a person decides about it (DP-15): keep until a day, or erase who these
 * people are; the second needs another person.
 */
@Boundary
public class RetentionService {
  private static final String ERASE = "ERASE";

  @Inject CaseGate gate;
  @Inject Deeds deeds;
  @Inject RetentionRepository tasks;
  @Inject RetentionLedgerRepository ledger;
  @Inject HeldPeople held;
  @Inject RetentionDesk desk;

  /** Within the caller's reach: what waits for somebody first, then what is settled. */
  @Requires(Permission.READ_RETENTION)
  public List<RetentionView> list() {
    deeds.current().unlogged();
    return held.of(tasks.list(gate.rows(Permission.READ_RETENTION), desk.today()));
  }

  /** The last run; empty before the first. */
  @Requires(Permission.READ_RETENTION)
  public Optional<RetentionRun> lastRun() {
    deeds.current().unlogged();
    return tasks.lastRun();
  }

  @Requires(Permission.READ_RETENTION)
  public RetentionView one(long id) {
    deeds.current().unlogged();
    return within(id, Permission.READ_RETENTION);
  }

  @Requires(Permission.DECIDE_RETENTION)
  public void decide(long id, @Valid RetentionEntry entry) {
    RetentionView task = locked(id, Permission.DECIDE_RETENTION);
    check(task, entry);
    entry.setReason(desk.coded(task.caseId(), entry.getReason()));
    ledger.decide(task, entry, desk.userId(), desk.instant());
    about(task)
        .reason(entry.getReason())
        .detail("decided", entry.getKind())
        .detail("until", entry.getKeepUntil());
  }

  private void check(RetentionView task, RetentionEntry entry) {
    boolean erase = ERASE.equals(entry.getKind());
    if (task.state() == RetentionView.State.HELD && erase) {
      throw new RuleException("retention.held.all");
    }
    if (task.state() != RetentionView.State.DUE && task.state() != RetentionView.State.HELD) {
      throw new RuleException("retention.settled");
    }
    if (erase) {
      entry.setKeepUntil(null);
    } else if (entry.getKeepUntil() == null || !entry.getKeepUntil().isAfter(desk.today())) {
      throw new RuleException(Problem.at("keepUntil", "retention.keepUntil.future"));
    }
  }

  /** The second person refuses: it waits for another decision. */
  @Requires(Permission.APPROVE_ERASURE)
  public void refuse(long id) {
    RetentionView task = answered(id);
    ledger.answer(task.decision().id(), false, desk.userId(), desk.instant());
    about(task).detail("granted", false);
  }

  /**
   * The second person agrees; answers the task with the people who go. Whoever an order holds by
   * now stays. What follows is {@link ErasureService}'s.
   */
  @Requires(Permission.APPROVE_ERASURE)
  public RetentionView approve(long id) {
    RetentionView task = answered(id);
    if (task.people().stream().noneMatch(RetentionView.Person::mayGo)) {
      throw new RuleException("retention.held.all");
    }
    ledger.answer(task.decision().id(), true, desk.userId(), desk.instant());
    about(task).detail("granted", true);
    return task;
  }

  /** What is approved and was not done, because the process ended in between. */
  @Requires(Permission.RUN_RETENTION)
  public List<RetentionView> going() {
    deeds.current().unlogged();
    return tasks.going().stream()
        .flatMap(id -> held.of(tasks.one(id).stream().toList()).stream())
        .toList();
  }

  /** The vault has destroyed who these people were: codes and figures of the case stay. */
  @Requires({Permission.APPROVE_ERASURE, Permission.RUN_RETENTION})
  public void done(RetentionView task, Collection<PartyId> erased) {
    ledger.done(task, erased, desk.instant());
    about(task).detail("erased", erased.size());
  }

  private RetentionView answered(long id) {
    RetentionView task = locked(id, Permission.APPROVE_ERASURE);
    if (!task.isToApprove()) {
      throw new RuleException("retention.settled");
    }
    if (task.decision().deciderId() == desk.userId()) {
      throw new RuleException("retention.self");
    }
    return task;
  }

  private Deed about(RetentionView task) {
    return deeds
        .current()
        .about(task.caseId(), task.caseNumber())
        .subject("retention " + task.id())
        .detail("record", task.record())
        .detail("rule", task.rule());
  }

  // Nobody decides about this case, or orders that it be kept, between what is read and written.
  private RetentionView locked(long id, Permission permission) {
    ledger.lockCase(id);
    RetentionView task = within(id, permission);
    if (!"CLOSED".equals(gate.admit(task.caseId(), permission).status())) {
      throw new RuleException("retention.reopened");
    }
    return task;
  }

  private RetentionView within(long id, Permission permission) {
    RetentionView task = tasks.one(id).orElseThrow(() -> new NotFoundException("retention " + id));
    gate.admit(task.caseId(), permission);
    return held.of(List.of(task)).get(0);
  }
}
