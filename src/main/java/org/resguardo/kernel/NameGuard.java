package org.resguardo.kernel;

import java.util.List;

/**
 * Finds in a text the people of a case whose names only the vault knows. What is compared stays
 * there: places in the text and party ids come out, never a name (DP-19).
 */
public interface NameGuard {
  /** Somebody is named from {@code from} (counted in characters) up to {@code to}. */
  record Mention(String code, int from, int to) {}

  /** In the order of the text, none overlapping another. */
  List<Mention> mentions(long caseId, String text);
}
