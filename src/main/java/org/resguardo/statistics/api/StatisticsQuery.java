package org.resguardo.statistics.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.kernel.Messages;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;
import org.resguardo.statistics.Audience;
import org.resguardo.statistics.Dimension;
import org.resguardo.statistics.StatFilter;

/** Reads the parameters of a table; every one that cannot be read is named in the answer. */
@ApplicationScoped
class StatisticsQuery {
  private static final Set<String> FORMATS = Set.of("json", "csv", "xlsx", "book");

  @Inject @BusinessClock Clock clock;
  @Inject Messages messages;

  StatFilter filter(
      String from, String to, String office, String asOf, String audience, String by, String view) {
    List<Problem> problems = new ArrayList<>();
    LocalDate today = LocalDate.now(clock);
    StatFilter filter =
        new StatFilter(
            day("from", from, today.minusYears(2).withDayOfYear(1), problems),
            day("to", to, today, problems),
            blankToNull(office),
            instant(asOf, problems),
            choice("audience", Audience.class, audience, Audience.INSIDE, problems),
            choice("by", Dimension.class, by, null, problems),
            "process".equals(view));
    if (!problems.isEmpty()) {
      throw new RuleException(problems);
    }
    return filter;
  }

  void checkFormat(String format) {
    if (format != null && !FORMATS.contains(format)) {
      throw new RuleException(Problem.at("format", "statistics.choice.unknown"));
    }
  }

  Locale locale(HttpHeaders headers) {
    return headers.getAcceptableLanguages().stream()
        .filter(wanted -> messages.languages().contains(wanted.getLanguage()))
        .findFirst()
        .orElse(Locale.forLanguageTag("es"));
  }

  private static LocalDate day(
      String field, String text, LocalDate otherwise, List<Problem> problems) {
    try {
      return text == null || text.isBlank() ? otherwise : LocalDate.parse(text);
    } catch (DateTimeException unreadable) {
      problems.add(Problem.at(field, "statistics.date.iso"));
      return otherwise;
    }
  }

  // A day means its end, an instant itself.
  private Instant instant(String text, List<Problem> problems) {
    try {
      if (text == null || text.isBlank()) {
        return null;
      }
      return text.length() == 10
          ? LocalDate.parse(text).plusDays(1).atStartOfDay(clock.getZone()).toInstant()
          : Instant.parse(text);
    } catch (DateTimeException unreadable) {
      problems.add(Problem.at("asOf", "statistics.date.iso"));
      return null;
    }
  }

  private static <E extends Enum<E>> E choice(
      String field, Class<E> type, String text, E otherwise, List<Problem> problems) {
    if (text == null || text.isBlank()) {
      return otherwise;
    }
    for (E known : type.getEnumConstants()) {
      if (known.name().equalsIgnoreCase(text)) {
        return known;
      }
    }
    problems.add(Problem.at(field, "statistics.choice.unknown"));
    return otherwise;
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
