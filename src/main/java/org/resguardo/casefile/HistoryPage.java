package org.resguardo.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Entries of the log about one case, newest first; {@code next}: where the older ones begin, or
 * null.
 */
public record HistoryPage(List<Row> rows, Long next) {
  /** {@code action} a permission's name; {@code detail}: fields with "old > new". */
  public record Row(
      Instant at,
      String user,
      String role,
      String action,
      String outcome,
      String subject,
      String reason,
      Map<String, String> detail) {}
}
