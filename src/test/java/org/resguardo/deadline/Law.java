package org.resguardo.deadline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resguardo.reference.Terms;

/** Small packs and cases, written as a lawyer would tell them. */
final class Law {
  private static final String HEAD =
      "code,sort,title_es,title_en,procedure,level,triggers,which,requires,excludes,length,unit,"
          + "least,most,first_day,rolls,recess,stops,resumes,restarts,restart_percent,extended_by,"
          + "total_most,overlay_of,overlay,done_by,ended_by,warn_days,gravity,duty,consequence_es,"
          + "consequence_en,article,valid_from,valid_to,confirmed";

  private Law() {}

  static Terms costaRica() {
    return ofCountry("cr");
  }

  /** The pack of the house for the country, as it stands in its folder. */
  static Terms ofCountry(String country) {
    Path countries = Path.of("deployment/countries");
    return Terms.read(countries.resolve(country), countries.resolve("standard"));
  }

  /** Rules as {@code code name=value|name=value}; what is not said is the plainest. */
  static Terms of(String... rules) {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    for (String rule : rules) {
      Map<String, String> cells = new LinkedHashMap<>();
      cells.put("code", rule.substring(0, rule.indexOf(' ')));
      cells.put("sort", "10");
      cells.put("level", "CASE");
      cells.put("unit", "DAYS");
      cells.put("confirmed", "U");
      for (String cell : rule.substring(rule.indexOf(' ') + 1).split("\\|")) {
        cells.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
      }
      text.append(
              String.join(
                  ",",
                  Arrays.stream(HEAD.split(","))
                      .map(column -> cells.getOrDefault(column, ""))
                      .toList()))
          .append('\n');
    }
    return Terms.parse(text.toString(), "day,until,kind,confirmed\n", Map.of());
  }

  /**
   * {@code CODE@2026-03-03T14:30!2027-03-01%96}: what, when, the end the order names, the penalty
   * in months. Each act is one of its own.
   */
  static List<Happening> events(String text) {
    List<Happening> events = new ArrayList<>();
    for (String word : text.strip().split("\\s+")) {
      String code = word.substring(0, word.indexOf('@'));
      String rest = word.substring(word.indexOf('@') + 1);
      Integer months = rest.contains("%") ? Integer.valueOf(rest.split("%")[1]) : null;
      rest = rest.split("%")[0];
      LocalDate stated = rest.contains("!") ? LocalDate.parse(rest.split("!")[1]) : null;
      rest = rest.split("!")[0];
      LocalTime at = rest.contains("T") ? LocalTime.parse(rest.split("T")[1]) : null;
      events.add(
          new Happening(
              code,
              LocalDate.parse(rest.split("T")[0]),
              at,
              "act#" + events.size(),
              about(code),
              stated,
              months));
    }
    return events;
  }

  static Computed one(Terms terms, String rule, String events, String today) {
    List<Computed> found = all(terms, rule, events, today);
    if (found.size() != 1) {
      throw new AssertionError(rule + " gives " + found.size() + " terms");
    }
    return found.get(0);
  }

  static List<Computed> all(Terms terms, String rule, String events, String today) {
    return new DeadlineEngine(terms)
        .compute(CaseEvents.of(events(events)), LocalDate.parse(today)).stream()
            .filter(term -> term.rule().code().equals(rule))
            .toList();
  }

  private static Subject about(String code) {
    if (code.startsWith("MEASURE")) {
      return new Subject(1L, null, 7L, null);
    }
    return switch (code.split(":")[0]) {
      case "FACTS", "TAG" -> new Subject(1L, 5L, null, 3L);
      case "MAJORITY" -> new Subject(null, null, null, 3L);
      case "CLOSED", "REGISTERED", "COMPLAINT" -> Subject.CASE;
      default -> Subject.accused(1);
    };
  }
}
