package org.resguardo.person;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.resguardo.kernel.PartyId;

/**
 * Runs the vault's upkeep: erasures and what a stop cut off before anything is served, the rest
 * every ten minutes.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UpkeepSchedule {
  private static final Logger LOG = Logger.getLogger(UpkeepSchedule.class.getName());
  private static final int AT_A_TIME = 100;

  @Inject Upkeep upkeep;
  @Inject PartyOwners owners;

  @PostConstruct
  void start() {
    int again = upkeep.replayErasures();
    if (again > 0) {
      LOG.log(Level.WARNING, "{0} erased identities had come back and were erased again", again);
    }
    settle();
    int indexed = 0;
    for (int some = upkeep.reindex(AT_A_TIME); some > 0; some = upkeep.reindex(AT_A_TIME)) {
      indexed += some;
    }
    if (indexed > 0) {
      LOG.log(Level.INFO, "{0} people were put into the new index", indexed);
    }
  }

  @Schedule(hour = "*", minute = "*/10", persistent = false)
  public void run() {
    settle();
  }

  private void settle() {
    List<PartyId> left = upkeep.left();
    if (!left.isEmpty()) {
      int settled = upkeep.sweep(left, owners.casesOf(left));
      LOG.log(Level.WARNING, "{0} identities cut off from their case were settled", settled);
    }
  }
}
