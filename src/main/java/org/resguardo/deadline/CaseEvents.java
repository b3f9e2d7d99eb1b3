package org.resguardo.deadline;

import java.util.List;
import java.util.Map;

/** All that happened in one case, and what persons said about its terms, by their key. */
record CaseEvents(long caseId, List<Happening> events, Map<String, Mark> marks) {
  static CaseEvents of(List<Happening> events) {
    return new CaseEvents(0, events, Map.of());
  }
}
