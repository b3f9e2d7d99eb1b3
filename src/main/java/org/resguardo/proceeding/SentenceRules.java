package org.resguardo.proceeding;

import org.resguardo.reference.CodeBook;

/**
 * How the country makes one total of several penalties: settings {@code sentence.*} of the pack.
 * {@code times} and {@code cap} may be null: no such limit. A further procedure of the country may
 * have a cap of its own.
 */
public record SentenceRules(
    String real, String ideal, String continued, Integer times, Term cap, String article) {

  static SentenceRules of(CodeBook codes, String procedure) {
    Integer own = codes.procedures().longestTotal(procedure);
    Integer cap = own != null ? own : number(codes.setting("sentence.total.max.months"));
    return new SentenceRules(
        codes.setting("sentence.concurrence.REAL"),
        codes.setting("sentence.concurrence.IDEAL"),
        codes.setting("sentence.concurrence.CONTINUED"),
        number(codes.setting("sentence.total.times")),
        cap == null ? null : Term.ofMonths(cap),
        codes.setting("sentence.article"));
  }

  private static Integer number(String setting) {
    return setting == null ? null : Integer.valueOf(setting.strip());
  }

  /** Whether only the longest of the counts that stand together so is served. */
  boolean takesLongest(String concurrence) {
    String rule =
        concurrence == null
            ? null
            : switch (concurrence) {
              case "REAL" -> real;
              case "IDEAL" -> ideal;
              case "CONTINUED" -> continued;
              default -> null;
            };
    return "LONGEST".equals(rule);
  }
}
