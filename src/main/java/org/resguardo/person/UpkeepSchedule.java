package org.resguardo.person;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs the vault's upkeep: erasures before anything is served, the rest every ten minutes. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UpkeepSchedule {
  private static final Logger LOG = Logger.getLogger(UpkeepSchedule.class.getName());
  private static final int KEYS_AT_A_TIME = 500;

  @Inject Upkeep upkeep;

  @PostConstruct
  void start() {
    int again = upkeep.replayErasures();
    if (again > 0) {
      LOG.log(Level.WARNING, "{0} erased identities had come back and were erased again", again);
    }
  }

  @Schedule(hour = "*", minute = "*/10", persistent = false)
  void run() {
    int swept = upkeep.sweep();
    if (swept > 0) {
      LOG.log(Level.WARNING, "{0} identities that no case claimed were removed", swept);
    }
    int wrapped = upkeep.rewrap(KEYS_AT_A_TIME);
    while (wrapped > 0) {
      LOG.log(Level.INFO, "{0} keys were wrapped under the new master key", wrapped);
      wrapped = upkeep.rewrap(KEYS_AT_A_TIME);
    }
  }
}
