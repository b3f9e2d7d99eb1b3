package org.resguardo.casefile.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.resguardo.casefile.CaseQuery;
import org.resguardo.casefile.CaseSort;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;

/** The query of {@code GET /cases}: filters by code, a sort, and a cursor of the page before. */
public class CaseSearch {
  private static final Set<String> STATUSES =
      Set.of("ACTIVE", "SUSPENDED", "CLOSED", "NEED", "WAIT");

  @QueryParam("office")
  private String office;

  @QueryParam("prosecutor")
  private String prosecutor;

  @QueryParam("stage")
  private List<String> stage;

  @QueryParam("status")
  private List<String> status;

  @QueryParam("q")
  private String text;

  @QueryParam("from")
  private String from;

  @QueryParam("to")
  private String to;

  /** A column of {@link CaseSort} in lower case; with a minus in front, the other way round. */
  @QueryParam("sort")
  @DefaultValue("-registered")
  private String sort;

  @QueryParam("after")
  private String after;

  @QueryParam("size")
  @DefaultValue("50")
  private int size;

  CaseQuery query() {
    boolean down = sort.startsWith("-");
    if (!STATUSES.containsAll(status)) {
      throw unknown("status", String.join(" ", status));
    }
    if (size < 1 || size > CaseQuery.LARGEST) {
      throw new RuleException(Problem.at("size", "casefile.rule.size", CaseQuery.LARGEST));
    }
    return new CaseQuery(
        Set.copyOf(status),
        null,
        Set.copyOf(stage),
        Set.of(),
        office,
        prosecutor,
        day("from", from),
        day("to", to),
        text == null || text.isBlank() ? null : text.strip(),
        column(down ? sort.substring(1) : sort),
        down,
        after,
        null,
        size,
        null);
  }

  private static CaseSort column(String name) {
    try {
      return CaseSort.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException none) {
      throw unknown("sort", name);
    }
  }

  private static LocalDate day(String field, String typed) {
    try {
      return typed == null || typed.isBlank() ? null : LocalDate.parse(typed);
    } catch (DateTimeParseException broken) {
      throw unknown(field, typed);
    }
  }

  private static RuleException unknown(String field, String typed) {
    return new RuleException(Problem.at(field, "casefile.rule.unknownCode", typed));
  }
}
