package org.resguardo.casefile;

import java.util.List;

/**
 * What an age range means for protection and for tables. Doubt about eighteen means child (DP-18);
 * tables show the doubt as such (decision 18).
 */
final class AgePolicy {
  static final int MAJORITY = 18;
  static final String MINOR = "MINOR";
  static final String ADULT = "ADULT";
  static final String UNKNOWN = "UNKNOWN";

  /** The age groups of the code list {@code age_group}, finest first. */
  private record Band(String code, int from, int to) {}

  private static final List<Band> BANDS =
      List.of(
          new Band("AGE_0_11", 0, 11),
          new Band("AGE_12_14", 12, 14),
          new Band("AGE_15_17", 15, 17),
          new Band("AGE_18_24", 18, 24),
          new Band("AGE_25_34", 25, 34),
          new Band("AGE_35_49", 35, 49),
          new Band("AGE_50", 50, AgeRange.OLDEST),
          new Band(MINOR, 0, MAJORITY - 1),
          new Band(ADULT, MAJORITY, AgeRange.OLDEST));

  private AgePolicy() {}

  /** MINOR or ADULT when the whole range is, else UNKNOWN. */
  static String minorStatus(AgeRange age) {
    if (!age.isKnown()) {
      return UNKNOWN;
    }
    if (youngest(age) >= MAJORITY) {
      return ADULT;
    }
    return oldest(age) < MAJORITY ? MINOR : UNKNOWN;
  }

  static boolean treatedAsChild(AgeRange age) {
    return !ADULT.equals(minorStatus(age));
  }

  /** The narrowest group that holds the whole range. */
  static String group(AgeRange age) {
    if (!age.isKnown()) {
      return UNKNOWN;
    }
    return BANDS.stream()
        .filter(band -> band.from <= youngest(age) && oldest(age) <= band.to)
        .map(Band::code)
        .findFirst()
        .orElse(UNKNOWN);
  }

  private static int youngest(AgeRange age) {
    return age.from() == null ? 0 : age.from();
  }

  private static int oldest(AgeRange age) {
    return age.to() == null ? AgeRange.OLDEST : age.to();
  }
}
