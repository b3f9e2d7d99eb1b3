package org.resguardo.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The act that laid a count in the place of others: {@code kind} REQUALIFIED, SPLIT or JOINED;
 * {@code charges}: the numbers it comes from; {@code byDecision}: a court's, which only the
 * decision itself takes back.
 */
public record CountOrigin(long change, String kind, boolean byDecision, List<Integer> charges) {
  public CountOrigin {
    charges = List.copyOf(charges);
  }

  /** The same act, of all the counts of a charge. */
  CountOrigin from(Stream<Integer> all) {
    return new CountOrigin(change, kind, byDecision, all.distinct().sorted().toList());
  }

  /** From {@code id kind decision(0 or 1) charge,charge}; null stays null. */
  static CountOrigin of(String text) {
    if (text == null) {
      return null;
    }
    String[] parts = text.split(" ");
    return new CountOrigin(
        Long.parseLong(parts[0]),
        parts[1],
        "1".equals(parts[2]),
        Arrays.stream(parts[3].split(",")).map(Integer::valueOf).toList());
  }
}
