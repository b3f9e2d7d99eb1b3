package org.resguardo.evidence;

import java.time.LocalDate;
import java.util.List;

/**
 * What an item can be tied to beside people: counts of the case, its documents and its decisions.
 */
public record EvidenceForm(List<Count> counts, List<Paper> documents, List<Ruling> decisions) {
  /** A count by its position in the case, its accused and its offence. */
  public record Count(long id, int position, String accused, String victim, String offence) {}

  /** A document that is still there. */
  public record Paper(long id, int number, String title) {}

  public record Ruling(long id, String kind, LocalDate decidedOn) {}
}
