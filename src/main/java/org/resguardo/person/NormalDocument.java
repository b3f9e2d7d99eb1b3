package org.resguardo.person;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A document number without what people write differently: blanks, points, hyphens, case. {@code
 * loose} also leaves out zeros, because 1-0234-0067 is written 1-234-67 too.
 */
record NormalDocument(String kind, String country, String number, String loose) {
  /** Shorter numbers identify nobody. */
  private static final int SHORTEST = 5;

  static NormalDocument of(DocumentEntry typed) {
    String text = typed.getNumber() == null ? "" : typed.getNumber().toUpperCase(Locale.ROOT);
    String number = text.replaceAll("[^0-9A-Z]", "");
    return new NormalDocument(
        blank(typed.getKind()), blank(typed.getCountry()), number, number.replace("0", ""));
  }

  private static String blank(String code) {
    return code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
  }

  boolean identifies() {
    return number.length() >= SHORTEST;
  }

  /** One and the same document: kind may be mistaken, country may not. */
  boolean same(NormalDocument other) {
    return country.equals(other.country) && sameNumber(other);
  }

  /** One slip of the pen apart. */
  boolean near(NormalDocument other) {
    return country.equals(other.country) && nearNumber(other);
  }

  boolean sameNumber(NormalDocument other) {
    return number.equals(other.number);
  }

  boolean nearNumber(NormalDocument other) {
    return !number.equals(other.number)
        && (Likeness.slips(number, other.number) == 1
            || loose.length() >= SHORTEST && loose.equals(other.loose));
  }

  /** Two numbers that cannot both be one person's. */
  boolean excludes(NormalDocument other) {
    return !kind.isEmpty()
        && kind.equals(other.kind)
        && country.equals(other.country)
        && !same(other)
        && !near(other);
  }

  /** The number and every form of it with one character left out. */
  Set<String> slipForms() {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(number);
    for (int i = 0; i < number.length(); i++) {
      forms.add(number.substring(0, i) + number.substring(i + 1));
    }
    if (loose.length() >= SHORTEST) {
      forms.add("~" + loose);
    }
    return forms;
  }
}
