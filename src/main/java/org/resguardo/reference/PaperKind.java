package org.resguardo.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The papers that are printed from a template of the country pack, with the fields and the sections
 * that a template may name. Every field is a code, a date, a number or a coded word; none is a
 * name.
 */
public enum PaperKind {
  CASE_SHEET(false, Set.of(), Set.of("accused", "victim", "count", "hearing", "decision")),
  ACCUSATION(false, Set.of(), Set.of("accused", "victim", "count")),
  HEARING_SHEET(true, Of.HEARING, Set.of("party")),
  SUMMONS(true, Of.SUMMONS, Set.of());

  private static final Map<String, List<String>> SECTIONS =
      Map.of(
          "accused", List.of("code", "stage", "arrested"),
          "victim", List.of("code", "sex", "ageGroup"),
          "count",
              List.of(
                  "number",
                  "accused",
                  "victim",
                  "offence",
                  "article",
                  "facts",
                  "acts",
                  "attempt",
                  "participation",
                  "penalty"),
          "hearing", List.of("kind", "date", "court", "result"),
          "decision", List.of("kind", "date", "number", "body"),
          "party", List.of("code", "role", "way", "result"));

  private final boolean ofHearing;
  private final Set<String> own;
  private final Set<String> sections;

  PaperKind(boolean ofHearing, Set<String> own, Set<String> sections) {
    this.ofHearing = ofHearing;
    this.own = own;
    this.sections = sections;
  }

  /** As it stands in an address: {@code case-sheet}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<PaperKind> of(String slug) {
    return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
  }

  /** Whether it is about one hearing, not about the case as a whole. */
  public boolean isOfHearing() {
    return ofHearing;
  }

  boolean hasSection(String name) {
    return sections.contains(name);
  }

  /** Whether a template may name the field, inside that section or (null) outside of all. */
  boolean hasField(String field, String section) {
    Set<String> allowed = new TreeSet<>(Of.ALL);
    allowed.addAll(own);
    if (section != null) {
      SECTIONS.getOrDefault(section, List.of()).forEach(name -> allowed.add(section + "." + name));
    }
    return allowed.contains(field);
  }

  /** Constants of an enum cannot name its own static fields. */
  private static final class Of {
    static final Set<String> ALL =
        Set.of(
            "case.number",
            "case.official",
            "case.office",
            "case.phone",
            "case.stage",
            "case.offence",
            "case.registered",
            "case.complaint",
            "case.facts",
            "case.arose",
            "case.summary",
            "paper.date");
    static final Set<String> HEARING =
        Set.of(
            "hearing.kind",
            "hearing.date",
            "hearing.time",
            "hearing.court",
            "hearing.room",
            "hearing.minutes",
            "hearing.result");
    static final Set<String> SUMMONS =
        Set.of(
            "hearing.kind",
            "hearing.date",
            "hearing.time",
            "hearing.court",
            "hearing.room",
            "hearing.minutes",
            "person.code",
            "person.role");
  }
}
