package org.resguardo.reference;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One value of one list as it lies in memory. Both ends of validity are included; null = no limit.
 */
record CodeValue(
    String list,
    String code,
    int sort,
    String parent,
    LocalDate validFrom,
    LocalDate validTo,
    boolean confirmed,
    Map<String, String> attributes) {

  boolean validOn(LocalDate on) {
    return validOn(validFrom, validTo, on);
  }

  static boolean validOn(LocalDate from, LocalDate to, LocalDate on) {
    return on == null || (from == null || !on.isBefore(from)) && (to == null || !on.isAfter(to));
  }

  /** {@code a=1;b=2} as a map in the order written. */
  static Map<String, String> attributes(String text) {
    Map<String, String> attributes = new LinkedHashMap<>();
    if (text != null && !text.isBlank()) {
      for (String part : text.split(";")) {
        int equals = part.indexOf('=');
        attributes.put(part.substring(0, equals).trim(), part.substring(equals + 1).trim());
      }
    }
    return attributes;
  }
}
