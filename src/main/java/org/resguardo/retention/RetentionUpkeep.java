package org.resguardo.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.resguardo.access.HouseWork;
import org.resguardo.kernel.CaseloadBroughtIn;
import org.resguardo.kernel.Permission;

/** Runs retention once a day, and finishes what the end of the process cut off. */
@ApplicationScoped
class RetentionUpkeep {
  private static final Logger LOG = Logger.getLogger(RetentionUpkeep.class.getName());

  @Inject HouseWork house;
  @Inject RetentionRunService runs;
  @Inject ErasureService erasures;

  /** A demo shows at once what is due; without it, it is there in a quarter of an hour. */
  void caseload(@Observes CaseloadBroughtIn brought) {
    try {
      as(runs::run);
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "demo: the run of retention was left out", failed);
    }
  }

  void keep() {
    as(
        () -> {
          int finished = erasures.finish();
          if (finished > 0) {
            LOG.log(Level.WARNING, "{0} erasures that were cut off are done", finished);
          }
          if (!runs.ranToday()) {
            runs.run();
          }
        });
  }

  private void as(Runnable work) {
    house.as("retention", Set.of(Permission.RUN_RETENTION), work);
  }
}
