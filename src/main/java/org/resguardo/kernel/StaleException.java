package org.resguardo.kernel;

import java.util.List;

/**
 * Somebody else changed the record since it was read. Carries both values of each field that
 * differs.
 */
public class StaleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Values as the user would read them. {@code field} is the entry's property. */
  public record Difference(String field, String theirs, String yours) {}

  private final transient List<Difference> differences;
  private final int currentVersion;

  public StaleException(int currentVersion, List<Difference> differences) {
    super("stale, now at version " + currentVersion);
    this.currentVersion = currentVersion;
    this.differences = List.copyOf(differences);
  }

  public List<Difference> differences() {
    return differences;
  }

  public int currentVersion() {
    return currentVersion;
  }
}
