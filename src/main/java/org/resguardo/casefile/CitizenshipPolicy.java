package org.resguardo.casefile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/**
 * The order of several citizenships: a person is counted once, under the own country first, else
 * under the first that was named. "Not known" gives way to any that is known.
 */
final class CitizenshipPolicy {
  static final String UNKNOWN = "XX";

  private CitizenshipPolicy() {}

  static List<String> ordered(List<String> named, String ownCountry) {
    LinkedHashSet<String> ordered = new LinkedHashSet<>();
    String own = ownCountry.toUpperCase(Locale.ROOT);
    if (named.contains(own)) {
      ordered.add(own);
    }
    ordered.addAll(named);
    if (ordered.size() > 1) {
      ordered.remove(UNKNOWN);
    }
    return new ArrayList<>(ordered);
  }
}
