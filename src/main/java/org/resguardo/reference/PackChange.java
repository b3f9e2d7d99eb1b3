package org.resguardo.reference;

import java.util.List;

/**
 * One row in which a pack differs from the installed one.
 *
 * @param cells for a changed row, each as "column: old → new"
 * @param uses how often records of this database point to the code
 * @param blocked the change would rewrite the law of old cases: the row needs an end and a new code
 */
public record PackChange(
    String file, String code, Kind kind, List<String> cells, long uses, boolean blocked) {
  /** What happens to the row. */
  public enum Kind {
    ADDED,
    CHANGED,
    /** No longer in the pack: it ends the day before, records keep it. */
    CLOSED
  }
}
