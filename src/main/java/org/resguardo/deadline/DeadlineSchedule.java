package org.resguardo.deadline;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The clock of the engine: every minute it reckons what is not reckoned yet (after an import, a
 * change of the pack, a night in which something fell due), raises warnings and sends notices.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeadlineSchedule {
  private static final Logger LOG = Logger.getLogger(DeadlineSchedule.class.getName());
  private static final int CASES_AT_A_TIME = 200;
  private static final int STEPS_AT_A_TIME = 500;

  @Inject Reckoner reckoner;
  @Inject Notices notices;
  @Inject EngineBeat beat;

  /** A run that fails is tried again in a minute; only runs that succeed keep the house ready. */
  @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
  public void run() {
    try {
      catchUp();
      notices.warn();
      notices.send();
      beat.beat();
    } catch (RuntimeException failed) {
      LOG.log(Level.SEVERE, "the deadline engine failed", failed);
    }
  }

  private void catchUp() {
    int done = 0;
    long after = 0;
    for (int step = 0; step < STEPS_AT_A_TIME; step++) {
      List<Long> some = reckoner.catchUp(after, CASES_AT_A_TIME);
      done += some.size();
      if (some.size() < CASES_AT_A_TIME) {
        break;
      }
      after = some.get(some.size() - 1);
    }
    if (done > 0) {
      LOG.log(Level.INFO, "deadlines of {0} cases were reckoned", done);
    }
  }
}
