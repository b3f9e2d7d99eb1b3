package org.resguardo.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.resguardo.audit.AuditQuery;
import org.resguardo.audit.AuditService;
import org.resguardo.kernel.BusinessClock;

/** What the log has of the last seven days that somebody should look at. */
@Named
@RequestScoped
public class AuditHomeBacking {
  /** A number, its text {@code shell.home.log.<key>} and the list it leads to. */
  public record Sentence(String key, long number, String href) {}

  private static final int DAYS = 6;
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  @Inject AuditService audit;
  @Inject @BusinessClock Clock clock;

  private List<Sentence> sentences;

  public List<Sentence> getSentences() {
    if (sentences == null) {
      sentences =
          List.of(
              sentence("denied", null, "DENIED"),
              sentence("lockOut", "LOCK_OUT", null),
              sentence("identity", "OPEN_IDENTITY", "DONE"),
              sentence("special", "OPEN_SPECIAL", "DONE"),
              sentence("export", "EXPORT_CASES", "DONE"));
    }
    return sentences;
  }

  private Sentence sentence(String key, String action, String outcome) {
    LocalDate from = LocalDate.now(clock).minusDays(DAYS);
    var query =
        new AuditQuery(
            null,
            action,
            null,
            outcome,
            from.atStartOfDay(clock.getZone()).toInstant(),
            null,
            null);
    String address =
        "/audit?"
            + (action == null ? "" : "action=" + action + "&")
            + (outcome == null ? "" : "outcome=" + outcome + "&")
            + "from="
            + TYPED.format(from);
    return new Sentence(key, audit.count(query), address);
  }
}
