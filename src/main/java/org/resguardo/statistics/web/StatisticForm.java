package org.resguardo.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.resguardo.access.Caller;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Scope;
import org.resguardo.kernel.TypedDate;
import org.resguardo.reference.CodeBook;
import org.resguardo.reference.CodeView;
import org.resguardo.statistics.Audience;
import org.resguardo.statistics.Dimension;
import org.resguardo.statistics.Indicator;
import org.resguardo.statistics.StatFilter;
import org.resguardo.statistics.TableWords;

/**
 * The filters of a table as they stand in the address. What cannot be read keeps its text and says
 * why.
 */
@RequestScoped
public class StatisticForm {
  @Inject TableWords words;
  @Inject CodeBook codes;
  @Inject Caller caller;
  @Inject @BusinessClock Clock clock;

  private Indicator indicator;
  private StatFilter filter;
  private final List<Problem> problems = new ArrayList<>();

  void read() {
    indicator =
        Indicator.of(Faces.getRequestParameter("id"))
            .orElseThrow(() -> new NotFoundException("indicator"));
    LocalDate today = LocalDate.now(clock);
    LocalDate from = day("from", today.minusYears(2).withDayOfYear(1), today);
    LocalDate to = day("to", today, today);
    String asOf = parameter("asOf");
    Instant known =
        asOf == null
            ? null
            : day("asOf", today, today).plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    filter =
        new StatFilter(
            from,
            to,
            parameter("office"),
            known,
            audience(),
            choice(parameter("by")),
            "process".equals(parameter("view")));
  }

  private LocalDate day(String name, LocalDate otherwise, LocalDate today) {
    String typed = parameter(name);
    if (typed == null) {
      return otherwise;
    }
    Optional<LocalDate> day = TypedDate.day(typed, today);
    if (day.isEmpty()) {
      problems.add(Problem.at(name, "statistics.date.unreadable"));
    }
    return day.orElse(otherwise);
  }

  private Audience audience() {
    String asked = parameter("audience");
    for (Audience known : Audience.values()) {
      if (known.name().equalsIgnoreCase(asked)) {
        return known;
      }
    }
    return caller.may(Permission.READ_STATISTICS_INSIDE) ? Audience.INSIDE : Audience.STATE;
  }

  private static Dimension choice(String name) {
    for (Dimension known : Dimension.values()) {
      if (known.name().equals(name)) {
        return known;
      }
    }
    return null;
  }

  public String parameter(String name) {
    String typed = Faces.getRequestParameter(name);
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  /** What the field shows: as typed, else the date in use. */
  public String shown(String name, LocalDate inUse) {
    String typed = parameter(name);
    return typed != null
        ? typed
        : "%02d/%02d/%d".formatted(inUse.getDayOfMonth(), inUse.getMonthValue(), inUse.getYear());
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  Optional<Problem> problem(String field) {
    return problems.stream().filter(problem -> field.equals(problem.field())).findFirst();
  }

  /** Audiences the caller may ask for. */
  public List<Audience> audiences() {
    return List.of(Audience.values()).stream()
        .filter(
            audience ->
                caller.may(
                    audience.isProtected()
                        ? Permission.READ_STATISTICS_PROTECTED
                        : Permission.READ_STATISTICS_INSIDE))
        .toList();
  }

  /** Offices to choose from; none when the caller's figures are held to one. */
  public List<CodeView> offices() {
    boolean held =
        filter.audience() == Audience.INSIDE
            && caller.scope(Permission.READ_STATISTICS_INSIDE).orElse(Scope.OWN) != Scope.ALL;
    return held ? List.of() : codes.values("office", today(), Faces.getLocale());
  }

  /** The address of this table with the filters in use, and {@code more} appended. */
  public String href(String more) {
    StringBuilder address = new StringBuilder("/statistics/").append(indicator.id()).append('?');
    for (String name : List.of("from", "to", "office", "asOf", "by", "view", "audience")) {
      String value = parameter(name);
      if (value != null && !more.contains("&" + name + "=")) {
        address
            .append(name)
            .append('=')
            .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
            .append('&');
      }
    }
    return address + (more.startsWith("&") ? more.substring(1) : more);
  }

  public String audienceHref(Audience audience) {
    return href("&audience=" + audience.name().toLowerCase(Locale.ROOT));
  }

  public Indicator indicator() {
    return indicator;
  }

  public StatFilter filter() {
    return filter;
  }

  String id() {
    return indicator.id();
  }

  TableWords words() {
    return words;
  }
}
