package org.resguardo.retention;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Asks every quarter of an hour whether the day's run is due: the clock of the law may be ahead.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionSchedule {
  @Inject RetentionUpkeep upkeep;

  @Schedule(hour = "*", minute = "*/15", second = "50", persistent = false)
  void run() {
    upkeep.keep();
  }
}
