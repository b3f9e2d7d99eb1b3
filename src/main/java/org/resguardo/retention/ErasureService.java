package org.resguardo.retention;

import jakarta.inject.Inject;
import java.util.List;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.Coordinator;
import org.resguardo.kernel.IdentityErasure;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;

/**
 * Carries out what two people decided: their decision stands in the case store first, then the
 * vault destroys the keys, then the case says so. Cut off in between, the next run finishes it.
 */
@Coordinator
public class ErasureService {
  @Inject RetentionService tasks;
  @Inject RetentionRunService runs;
  @Inject IdentityErasure vault;
  @Inject Deeds deeds;

  @Requires(Permission.APPROVE_ERASURE)
  public void approve(long id) {
    deeds.current().unlogged();
    erase(tasks.approve(id));
  }

  /** Finishes what was cut off, then looks through the closed cases. */
  @Requires(Permission.RUN_RETENTION)
  public RetentionRun run() {
    finish();
    return runs.run();
  }

  /** How many were finished that had been cut off. */
  @Requires(Permission.RUN_RETENTION)
  public int finish() {
    deeds.current().unlogged();
    List<RetentionView> going = tasks.going();
    going.forEach(this::erase);
    return going.size();
  }

  private void erase(RetentionView task) {
    List<PartyId> parties =
        task.people().stream()
            .filter(RetentionView.Person::mayGo)
            .map(one -> new PartyId(one.party()))
            .toList();
    vault.erase(task.caseId(), parties, "retention#" + task.id(), task.decision().deciderId());
    tasks.done(task, parties);
  }
}
