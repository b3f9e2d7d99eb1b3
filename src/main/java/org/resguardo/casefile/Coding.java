package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.resguardo.access.Caller;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;
import org.resguardo.reference.CodeBook;

/** What every writer of facts asks: which codes there are, what time it is, who writes. */
@ApplicationScoped
class Coding {
  @Inject CodeBook codes;
  @Inject Caller caller;
  @Inject @BusinessClock Clock clock;

  CodeBook codes() {
    return codes;
  }

  Instant now() {
    return clock.instant();
  }

  LocalDateTime localNow() {
    return LocalDateTime.now(clock);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  long writer() {
    return caller.profile().userId();
  }

  /** The key of a request, of this writer only. */
  String own(String requestKey) {
    return caller.own(requestKey);
  }

  List<String> citizenships(List<String> named) {
    return CitizenshipPolicy.ordered(named, ownCountry());
  }

  String ownCountry() {
    String own = codes.setting("country.code");
    return own == null ? "" : own;
  }

  /** The form under which a victim is counted, see {@link ExploitationPolicy}. */
  String form(ExploitationEntry entry) {
    return ExploitationPolicy.form(
        entry.getForms(),
        entry.getSexForms(),
        code -> codes.attribute("exploitation", code, "glotip"));
  }

  static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new RuleException(problems);
    }
  }
}
