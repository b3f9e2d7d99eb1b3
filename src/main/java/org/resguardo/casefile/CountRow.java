package org.resguardo.casefile;

import java.time.LocalDate;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.FuzzyDate;

/**
 * One count as it stands now: one accused, at most one victim, one offence. {@code charge}: the
 * number shown to people, shared by the counts that were laid together. {@code status}: SUSPECTED,
 * CHARGED, CHANGED (closed and laid anew, {@code replacedBy} tells the charge), DROPPED, JUDGED.
 * {@code origin}: what it was laid in the place of, or null.
 */
public record CountRow(
    long id,
    int version,
    int position,
    int charge,
    long accusedId,
    String accused,
    Long victimId,
    String victim,
    String offence,
    boolean trafficking,
    boolean formerlyTrafficking,
    int acts,
    FuzzyDate from,
    FuzzyDate to,
    String attempt,
    String participation,
    String relation,
    Boolean cyber,
    Boolean organised,
    Integer penaltyMonths,
    String penaltyOther,
    String concurrence,
    String concurrenceGroup,
    String status,
    Integer replacedBy,
    String note,
    LocalDate statusOn,
    CountOrigin origin) {
  /** Neither requalified nor dropped. */
  public boolean isOpen() {
    return !"CHANGED".equals(status) && !"DROPPED".equals(status);
  }

  /** Whether it goes on in another case; its number stands in {@code note}. */
  public boolean isElsewhere() {
    return "CHANGED".equals(status) && CaseNumber.parse(note).isPresent();
  }
}
