package org.resguardo.evidence;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Runs the upkeep of the store every five minutes. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StoreSchedule {
  @Inject StoreUpkeep upkeep;

  @Schedule(hour = "*", minute = "*/5", persistent = false)
  void run() {
    upkeep.keep();
  }
}
