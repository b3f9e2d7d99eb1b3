package org.resguardo.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resguardo.kernel.DateWords;
import org.resguardo.kernel.FuzzyDate;
import org.resguardo.kernel.Messages;
import org.resguardo.kernel.Row;
import org.resguardo.reference.CodeBook;
import org.resguardo.reference.Offence;

/** The rows of a case as the fields of a template, in the words of one language. */
@ApplicationScoped
class PaperWords {
  @Inject CodeBook codes;
  @Inject DateWords dates;
  @Inject Messages texts;

  /** The fields of {@link PaperRepository#ofCase}; {@code summary} as it may be printed. */
  Map<String, String> ofCase(Row row, String summary, Locale locale) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("case.number", row.text(0));
    fields.put("case.official", row.text(1));
    fields.put("case.office", codes.title("office", row.text(2), locale));
    fields.put("case.phone", codes.office(row.text(2)).phone());
    fields.put("case.stage", codes.title("stage", row.text(3), locale));
    fields.put("case.offence", codes.title("offence", row.text(4), locale));
    fields.put("case.registered", day(row.day(5), locale));
    fields.put("case.complaint", day(row.day(6), locale));
    fields.put("case.facts", span(row.text(7), row.text(8), locale));
    fields.put("case.arose", codes.title("how_arose", row.text(9), locale));
    fields.put("case.summary", summary);
    fields.put("paper.date", dates.longDate(locale, dates.today()));
    return fields;
  }

  /** The sections of {@link PaperRepository#records}. */
  Map<String, List<Map<String, String>>> sections(List<Row> rows, Locale locale) {
    Map<String, List<Map<String, String>>> sections = new LinkedHashMap<>();
    for (Row row : rows) {
      sections
          .computeIfAbsent(row.text(0), section -> new ArrayList<>())
          .add(
              switch (row.text(0)) {
                case "accused" -> accused(row, locale);
                case "victim" -> victim(row, locale);
                case "count" -> count(row, locale);
                case "hearing" -> hearing(row, locale);
                default -> decision(row, locale);
              });
    }
    return sections;
  }

  /** An accusation speaks of those of whom its counts do, and of nobody else. */
  static List<Row> charged(List<Row> rows) {
    Set<String> codes =
        rows.stream()
            .filter(row -> row.text(0).equals("count"))
            .flatMap(row -> Stream.of(row.text(3), row.text(4)))
            .filter(code -> code != null)
            .collect(Collectors.toSet());
    return rows.stream()
        .filter(row -> row.text(0).equals("count") || codes.contains(row.text(2)))
        .toList();
  }

  private Map<String, String> accused(Row row, Locale locale) {
    return fields(
        "accused.code", row.text(2),
        "accused.stage", codes.title("stage", row.text(3), locale),
        "accused.arrested", day(row.text(4), locale));
  }

  private Map<String, String> victim(Row row, Locale locale) {
    return fields(
        "victim.code", row.text(2),
        "victim.sex", codes.title("sex", row.text(3), locale),
        "victim.ageGroup", codes.title("age_group", row.text(4), locale));
  }

  private Map<String, String> count(Row row, Locale locale) {
    String[] degree = row.text(9).split(" ");
    return fields(
        "count.number", row.text(2),
        "count.accused", row.text(3),
        "count.victim", row.text(4),
        "count.offence", codes.title("offence", row.text(5), locale),
        "count.article", codes.offence(row.text(5)).map(one -> article(one, locale)).orElse(null),
        "count.facts", span(row.text(6), row.text(7), locale),
        "count.acts", row.text(8),
        "count.attempt", codes.title("attempt", degree[0], locale),
        "count.participation", codes.title("participation", degree[1], locale),
        "count.penalty",
            row.text(10) == null ? null : texts.text(locale, "paper.months", row.text(10)));
  }

  private String article(Offence offence, Locale locale) {
    return offence.paragraph() == null
        ? texts.text(locale, "paper.article", offence.law(), offence.article())
        : texts.text(
            locale, "paper.paragraph", offence.law(), offence.article(), offence.paragraph());
  }

  private Map<String, String> hearing(Row row, Locale locale) {
    return fields(
        "hearing.kind", codes.title("hearing_kind", row.text(2), locale),
        "hearing.date", day(row.text(3), locale),
        "hearing.court", codes.title("court", row.text(4), locale),
        "hearing.result", codes.title("hearing_result", row.text(5), locale));
  }

  private Map<String, String> decision(Row row, Locale locale) {
    return fields(
        "decision.kind", codes.title("decision_kind", row.text(2), locale),
        "decision.date", day(row.text(3), locale),
        "decision.number", row.text(4),
        "decision.body", codes.title("body", row.text(5), locale));
  }

  /** The fields of the hearing in the first row of {@link PaperRepository#hearing}. */
  Map<String, String> ofHearing(Row row, Locale locale) {
    return fields(
        "hearing.kind", codes.title("hearing_kind", row.text(0), locale),
        "hearing.date", dates.longDate(locale, row.time(1).toLocalDate()),
        "hearing.time", dates.time(row.time(1).toLocalTime()),
        "hearing.court", codes.title("court", row.text(2), locale),
        "hearing.room", row.text(3),
        "hearing.minutes", row.text(4),
        "hearing.result", codes.title("hearing_result", row.text(5), locale));
  }

  /** The people of {@link PaperRepository#hearing}. */
  List<Map<String, String>> parties(List<Row> rows, Locale locale) {
    return rows.stream()
        .filter(row -> row.text(6) != null)
        .map(
            row ->
                fields(
                    "party.code", row.text(6),
                    "party.role", role(row, locale),
                    "party.way", codes.title("summon_way", row.text(9), locale),
                    "party.result", codes.title("summon_result", row.text(10), locale)))
        .toList();
  }

  String role(Row row, Locale locale) {
    return row.text(8) == null
        ? texts.text(locale, "paper.role." + row.text(7))
        : codes.title("party_capacity", row.text(8), locale);
  }

  private String span(String from, String to, Locale locale) {
    if (from == null) {
      return null;
    }
    String first = dates.fuzzy(locale, new FuzzyDate(from));
    return to == null || to.equals(from)
        ? first
        : texts.text(locale, "paper.span", first, dates.fuzzy(locale, new FuzzyDate(to)));
  }

  private String day(String iso, Locale locale) {
    return iso == null ? null : day(LocalDate.parse(iso), locale);
  }

  private String day(LocalDate day, Locale locale) {
    return day == null ? null : dates.date(locale, day);
  }

  /** Name and value in turn; a value may be null. */
  private static Map<String, String> fields(String... parts) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < parts.length; i += 2) {
      fields.put(parts[i], parts[i + 1]);
    }
    return fields;
  }
}
