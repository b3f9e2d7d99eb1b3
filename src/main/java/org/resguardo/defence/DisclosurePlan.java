package org.resguardo.defence;

import java.util.List;
import org.resguardo.evidence.CasePiece;

/** What the next set for an accused can hold: everything, or what is new since the last one. */
public record DisclosurePlan(String accused, int number, List<CasePiece> pieces) {
  /** How a piece is treated when nobody says otherwise. */
  public TreatmentEntry proposal(CasePiece piece) {
    return DisclosurePolicy.proposal(piece);
  }
}
