package org.resguardo.deadline;

import java.time.LocalDate;

/**
 * What a person said about one term: another end by a decision, fulfilled, or missed.
 *
 * @param due the end that prevails, with the decision in {@code dueBy}; or null
 * @param closedOn when it was fulfilled or found missed; or null
 */
record Mark(LocalDate due, String dueBy, LocalDate closedOn, String closedBy, boolean missed) {
  static Mark override(LocalDate due, String decision) {
    return new Mark(due, decision, null, null, false);
  }
}
