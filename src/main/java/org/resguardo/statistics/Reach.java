package org.resguardo.statistics;

import java.util.List;

/**
 * How far the caller's own figures go: a head is held to the own office, a prosecutor to the own
 * cases. Null means no such limit.
 */
record Reach(String office, List<Long> caseIds) {
  static final Reach EVERYTHING = new Reach(null, null);
}
