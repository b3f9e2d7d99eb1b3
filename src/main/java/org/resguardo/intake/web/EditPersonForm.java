package org.resguardo.intake.web;

import java.util.List;
import org.omnifaces.util.Faces;
import org.resguardo.casefile.FactChange;
import org.resguardo.intake.Registered;
import org.resguardo.kernel.StaleException;

/**
 * Corrects what is recorded of somebody; what is typed of the identity replaces what the vault
 * holds. Whoever saved in between is shown beside what is typed here, and nothing typed is lost.
 *
 * @param <E> the facts as typed
 */
public abstract class EditPersonForm<E> extends PersonForm<E> {
  /** What is recorded now: the version, and where it differs from what is typed. */
  record Recorded(int version, List<FactChange> changes) {}

  private final String code = Address.code();
  private E entry;
  private int version;
  private List<FactChange> conflict = List.of();

  /** Takes what is recorded into the form. */
  void show(E recorded, int recordedVersion) {
    entry = recorded;
    version = recordedVersion;
  }

  /** Corrects what is recorded of the code. */
  abstract Registered change(String who, int knownVersion);

  /** What somebody else has saved. */
  abstract Recorded theirs();

  abstract Outcome outcome();

  /** What is said when it is done. */
  abstract String done();

  public void save() {
    try {
      outcome().show(number(), change(code, version), done());
    } catch (StaleException stale) {
      Recorded theirs = theirs();
      conflict = theirs.changes();
      version = theirs.version();
      Faces.validationFailed();
    }
  }

  @Override
  public E getEntry() {
    return entry;
  }

  public String getCode() {
    return code;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public List<FactChange> getConflict() {
    return conflict;
  }
}
