package org.resguardo.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A document in a list, with its last version. {@code number} counts within the case; {@code
 * concerns} are codes of people of the case, {@code onlyVictims} says that all of them are victims.
 */
public record DocumentRow(
    long id,
    int number,
    String part,
    String kind,
    String documentClass,
    String title,
    LocalDate datedOn,
    int versions,
    Instant registeredAt,
    String registeredBy,
    List<String> concerns,
    boolean onlyVictims,
    PurgeState purge,
    long size,
    String mediaType,
    Integer pages,
    Scan scan) {
  /** Whether a document is being taken out of the store. */
  public enum PurgeState {
    NONE,
    ASKED,
    DONE
  }

  /** As people speak of it: D-3. */
  public String code() {
    return "D-" + number;
  }

  /** Whether somebody entitled can open it at all. */
  public boolean isReadable() {
    return purge == PurgeState.NONE && scan.isReadable();
  }

  public boolean isSensitive() {
    return !DocumentAccess.WORK.equals(documentClass);
  }
}
