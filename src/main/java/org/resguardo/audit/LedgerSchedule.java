package org.resguardo.audit;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.resguardo.ledger.SignedNote;

/**
 * The clock of the log: every ten seconds what is new gets its place, is signed, copied to the file
 * and shown to the witness; once a day it is mailed. What fails is tried again; a save never waits
 * for it.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LedgerSchedule {
  private static final Logger LOG = Logger.getLogger(LedgerSchedule.class.getName());

  @Inject Sequencer sequencer;
  @Inject CheckpointFile file;
  @Inject Witness witness;
  @Inject CheckpointMail mail;

  private final AtomicBoolean running = new AtomicBoolean();
  private volatile String away;
  private volatile boolean unsent;

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  public void run() {
    if (!running.compareAndSet(false, true)) {
      return;
    }
    try {
      sequencer.run().forEach(signed -> file.add(SignedNote.parse(signed.note())));
      show();
      mail();
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "the audit log could not be sequenced", failed);
    } finally {
      running.set(false);
    }
  }

  /** As with the witness: one line until it works again. */
  private void mail() {
    try {
      mail.send();
      unsent = false;
    } catch (IllegalStateException without) {
      if (!unsent) {
        LOG.log(Level.WARNING, "today''s checkpoint was not mailed: {0}", without.getMessage());
      }
      unsent = true;
    }
  }

  /** A witness that stays away is one line in the server's log, not one every ten seconds. */
  private void show() {
    try {
      witness.show().ifPresent(file::add);
      away = null;
    } catch (IllegalStateException | UncheckedIOException without) {
      if (!without.getMessage().equals(away)) {
        LOG.log(
            Level.WARNING, "the audit log has no new countersignature: {0}", without.getMessage());
      }
      away = without.getMessage();
    }
  }
}
