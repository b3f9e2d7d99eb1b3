package org.resguardo.keys;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.resguardo.access.HouseWork;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.WrappedKeys;

/**
 * Looks at the key files every ten seconds. What is not under the leading version is wrapped anew,
 * batch by batch; who reads or writes meanwhile waits for one batch at most. The rows themselves
 * say how far it is: after a stop it goes on where it was.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeyRotationSchedule {
  private static final Logger LOG = Logger.getLogger(KeyRotationSchedule.class.getName());
  private static final int AT_A_TIME = 200;

  @Inject HouseWork house;
  @Inject @Any Instance<WrappedKeys> all;
  @Inject KeyRotationService rotations;

  private final AtomicBoolean running = new AtomicBoolean();
  private final Map<String, Integer> settled = new ConcurrentHashMap<>();

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  public void run() {
    if (!running.compareAndSet(false, true)) {
      return;
    }
    try {
      house.as("upkeep", Set.of(Permission.READ_KEYS, Permission.KEEP_KEYS), this::keep);
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "keys could not be wrapped anew; tried again in ten seconds", failed);
    } finally {
      running.set(false);
    }
  }

  private void keep() {
    for (WrappedKeys keys : all) {
      int leading = keys.leading();
      long waiting = keys.waiting();
      if (waiting > 0) {
        settled.remove(keys.file());
        rotations.begun(keys.file(), leading, waiting);
        while (keys.rewrap(AT_A_TIME) > 0) {
          LOG.log(Level.FINE, "keys under {0} were wrapped anew", keys.file());
        }
        waiting = keys.waiting();
      }
      if (waiting == 0 && !Integer.valueOf(leading).equals(settled.put(keys.file(), leading))) {
        rotations.ended(keys.file(), leading);
      }
    }
  }
}
