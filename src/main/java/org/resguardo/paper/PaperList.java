package org.resguardo.paper;

import java.time.LocalDateTime;
import java.util.List;
import org.resguardo.reference.PaperKind;

/**
 * What can be printed of a case: papers of the case, and of each of its hearings, the latest first.
 */
public record PaperList(List<String> languages, List<PaperKind> kinds, List<OfHearing> hearings) {
  /** {@code people}: codes of those whom the hearing concerns. */
  public record OfHearing(long id, String kind, LocalDateTime at, List<String> people) {}

  public boolean has(PaperKind kind) {
    return kinds.contains(kind);
  }
}
