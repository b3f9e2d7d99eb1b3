package org.resguardo.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a person said about one term: another end by a decision, fulfilled, missed, or suspended.
 *
 * @param due the end that prevails, with the decision in {@code dueBy}; or null
 * @param closedOn when it was fulfilled or found missed; or null
 */
record Mark(
    LocalDate due,
    String dueBy,
    LocalDate closedOn,
    String closedBy,
    boolean missed,
    List<Stay> stays) {
  static Mark override(LocalDate due, String decision) {
    return new Mark(due, decision, null, null, false, List.of());
  }

  static Mark stood(Stay stay) {
    return new Mark(null, null, null, null, false, List.of(stay));
  }

  /** An override, a fulfilment and suspensions of one term stand side by side. */
  static Mark together(Mark before, Mark after) {
    return new Mark(
        after.due == null ? before.due : after.due,
        after.due == null ? before.dueBy : after.dueBy,
        after.closedOn == null ? before.closedOn : after.closedOn,
        after.closedOn == null ? before.closedBy : after.closedBy,
        after.closedOn == null ? before.missed : after.missed,
        Stream.concat(before.stays.stream(), after.stays.stream()).toList());
  }
}
