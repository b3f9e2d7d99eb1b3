package org.resguardo.audit.api;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.resguardo.audit.AuditQuery;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;

/**
 * What a program asks of the log. {@code from} and {@code to} are ISO days (both in) or instants.
 */
public class EntriesQuery {
  private static final int LARGEST = 200;
  private static final int USUAL = 50;

  @QueryParam("user")
  private String user;

  @QueryParam("action")
  private String action;

  @QueryParam("case")
  private String number;

  @QueryParam("outcome")
  private String outcome;

  @QueryParam("from")
  private String from;

  @QueryParam("to")
  private String to;

  @QueryParam("after")
  private String after;

  @QueryParam("size")
  private String size;

  AuditQuery query(ZoneId zone) {
    return new AuditQuery(
        user,
        action,
        number,
        outcome,
        instant("from", from, 0, zone),
        instant("to", to, 1, zone),
        after());
  }

  int size() {
    if (size == null || size.isBlank()) {
      return USUAL;
    }
    if (!size.matches("\\d{1,4}") || Integer.parseInt(size) < 1) {
      throw new RuleException(Problem.at("size", "audit.size.invalid", LARGEST));
    }
    return Math.min(Integer.parseInt(size), LARGEST);
  }

  private Long after() {
    if (after == null || after.isBlank()) {
      return null;
    }
    if (!after.matches("\\d{1,18}")) {
      throw new RuleException(Problem.at("after", "audit.after.invalid"));
    }
    return Long.valueOf(after);
  }

  private Instant instant(String field, String text, int daysAfter, ZoneId zone) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return text.contains("T")
          ? Instant.parse(text)
          : LocalDate.parse(text).plusDays(daysAfter).atStartOfDay(zone).toInstant();
    } catch (DateTimeException e) {
      throw new RuleException(Problem.at(field, "audit.instant.invalid", text));
    }
  }
}
