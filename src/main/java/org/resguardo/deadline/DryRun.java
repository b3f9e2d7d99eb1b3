package org.resguardo.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a change of the law would do to the open cases, before it does.
 *
 * @param cases how many open cases were reckoned both ways
 * @param moved how many terms move, by rule
 * @param changes the first of them; the case only where the caller may see it
 */
public record DryRun(long cases, Map<String, Long> moved, List<Change> changes) {

  /** From when to when; null where the term would begin to exist, or cease to. */
  public record Change(String rule, String caseNumber, LocalDate from, LocalDate to) {}
}
