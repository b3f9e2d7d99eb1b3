package org.resguardo.reference;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Holds pack.properties to what the application relies on. */
final class SettingsCheck {
  private static final List<String> NEEDED =
      List.of(
          "country.code",
          "languages",
          "language.default",
          "currency",
          "zone",
          "number.official.pattern",
          "number.official.example",
          "threshold.state",
          "threshold.public",
          "threshold.public.floor",
          "data.residence");

  /** What else the application reads; one that is in neither list nor family does nothing. */
  private static final Set<String> KNOWN =
      Set.of(
          "pack.version",
          "weekend",
          "name.order",
          "name.letters",
          "age.majority",
          "age.juvenile.from",
          "majority.warn.months",
          "measure.reserve",
          "merge.undo.days",
          "assistance.remind.days",
          "extract.accounts",
          "notice.horizon.days",
          "person.checks_per_hour",
          "person.opening_minutes",
          "sentence.concurrence.REAL",
          "sentence.concurrence.IDEAL",
          "sentence.concurrence.CONTINUED",
          "sentence.total.times",
          "sentence.total.max.months",
          "sentence.abbreviated.reduction",
          "sentence.article");

  /** What packs of before gave and nothing reads: an earlier version that comes back is sound. */
  private static final Set<String> RETIRED =
      Set.of(
          "calendar.shown",
          "country.title.es",
          "country.title.en",
          "name.patronymic",
          "name.script",
          "name.surnames",
          "name.transliteration",
          "phone.prefix",
          "week.first");

  private static final List<String> FAMILIES =
      List.of("procedure.", "office.deputy.", "notice.days.", "reception.text.");

  /** Says of the settings beginning with what stands before it whether somebody confirmed them. */
  static final String CONFIRMED = ".confirmed";

  private static final Set<String> NAME_PARTS = Set.of("given", "middle", "family1", "family2");
  private static final Pattern LETTERS =
      Pattern.compile("(\\S{1,2}=[a-zA-Z]{0,5}(/[a-zA-Z]{0,5})?( +|$))+");

  /** What every page is written in; a pack may add the country's own. */
  static final List<String> HOUSE_LANGUAGES = List.of("es", "en");

  private final Map<String, String> settings;
  private final PackProblems problems;

  private SettingsCheck(Map<String, String> settings, PackProblems problems) {
    this.settings = settings;
    this.problems = problems;
  }

  static void check(Pack pack, PackProblems problems) {
    if (pack.settings().isEmpty()) {
      return;
    }
    SettingsCheck check = new SettingsCheck(pack.settings(), problems);
    NEEDED.stream()
        .filter(name -> check.get(name).isEmpty())
        .forEach(name -> check.fault(name, "is missing"));
    check.country();
    check.languages(pack.languages());
    check.zoneAndCurrency();
    check.number();
    check.thresholds();
    check.residence();
    check.names();
    pack.settings().keySet().stream()
        .filter(name -> !check.isKnown(name))
        .forEach(name -> check.fault(name, "nothing reads this setting"));
  }

  private boolean isKnown(String name) {
    if (name.endsWith(CONFIRMED)) {
      String about = name.substring(0, name.length() - CONFIRMED.length());
      return settings.keySet().stream()
          .anyMatch(other -> other.startsWith(about) && !other.endsWith(CONFIRMED));
    }
    return NEEDED.contains(name)
        || KNOWN.contains(name)
        || RETIRED.contains(name)
        || FAMILIES.stream().anyMatch(name::startsWith);
  }

  private void names() {
    for (String part : get("name.order").split(" +")) {
      if (!part.isEmpty() && !NAME_PARTS.contains(part)) {
        fault("name.order", "\"" + part + "\" is not one of given, middle, family1, family2");
      }
    }
    if (!get("name.letters").isEmpty() && !LETTERS.matcher(get("name.letters")).matches()) {
      fault("name.letters", "is not letter=latin or letter=within/first, apart by blanks");
    }
  }

  /** Without the country itself nothing could stand anywhere. */
  private void residence() {
    Set<String> countries = Set.copyOf(List.of(get("data.residence").split("\\s*,\\s*")));
    if (!get("data.residence").isEmpty()
        && !get("country.code").isEmpty()
        && !countries.contains(get("country.code"))) {
      fault("data.residence", "does not name the country itself");
    }
    countries.stream()
        .filter(code -> !code.isEmpty())
        .filter(
            code ->
                !Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code)
                    && !code.equals(get("country.code")))
        .forEach(code -> fault("data.residence", "\"" + code + "\" is not an ISO 3166 code"));
  }

  private void country() {
    String code = get("country.code");
    if (!code.isEmpty()
        && !Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code)) {
      fault("country.code", "\"" + code + "\" is not an ISO 3166 code");
    }
  }

  private void languages(List<String> languages) {
    HOUSE_LANGUAGES.stream()
        .filter(language -> !languages.contains(language))
        .forEach(language -> fault("languages", "lacks \"" + language + "\""));
    if (!languages.contains(get("language.default"))) {
      fault("language.default", "\"" + get("language.default") + "\" is not among the languages");
    }
  }

  private void zoneAndCurrency() {
    try {
      ZoneId.of(get("zone"));
    } catch (DateTimeException e) {
      fault("zone", "\"" + get("zone") + "\" is not a time zone");
    }
    try {
      Currency.getInstance(get("currency"));
    } catch (IllegalArgumentException e) {
      fault("currency", "\"" + get("currency") + "\" is not an ISO 4217 code");
    }
  }

  private void number() {
    try {
      if (!Pattern.matches(get("number.official.pattern"), get("number.official.example"))) {
        fault("number.official.example", "does not fit number.official.pattern");
      }
    } catch (PatternSyntaxException e) {
      fault("number.official.pattern", "is not a regular expression");
    }
  }

  private void thresholds() {
    for (String name : List.of("threshold.state", "threshold.public", "threshold.public.floor")) {
      if (!get(name).matches("\\d{1,3}")) {
        fault(name, "\"" + get(name) + "\" is not a number");
        return;
      }
    }
    if (Integer.parseInt(get("threshold.public"))
        < Integer.parseInt(get("threshold.public.floor"))) {
      fault("threshold.public", "is below threshold.public.floor");
    }
  }

  private String get(String name) {
    return settings.getOrDefault(name, "").strip();
  }

  private void fault(String name, String what) {
    problems.add("pack.properties, " + name + ": " + what);
  }
}
