package org.resguardo.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.resguardo.access.Admission;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Permission;

/** Everybody of one case, by code. A list that the caller may not see is empty. */
public record PeopleView(
    long caseId, List<VictimRow> victims, List<AccusedRow> accused, List<PartyRow> others) {
  public PeopleView {
    victims = List.copyOf(victims);
    accused = List.copyOf(accused);
    others = List.copyOf(others);
  }

  /** The part of it that the caller may see. */
  PeopleView seenBy(Admission admission) {
    return new PeopleView(
        caseId,
        admission.allows(Permission.READ_VICTIM) ? victims : List.of(),
        admission.allows(Permission.READ_ACCUSED) ? accused : List.of(),
        admission.allows(Permission.READ_CASE) ? others : List.of());
  }

  /** Everybody once: without those who count as somebody else. */
  public PeopleView once() {
    return new PeopleView(
        caseId,
        victims.stream().filter(row -> row.countedAs() == null).toList(),
        accused.stream().filter(row -> row.countedAs() == null).toList(),
        others);
  }

  /** Under which other codes of the case somebody stands too. */
  public List<String> alsoRecordedAs(String code) {
    return Stream.concat(
            victims.stream().filter(row -> code.equals(row.countedAs())).map(VictimRow::code),
            accused.stream().filter(row -> code.equals(row.countedAs())).map(AccusedRow::code))
        .toList();
  }

  /**
   * {@code minorStatus}: MINOR, ADULT, UNKNOWN on the day of detection; {@code countedAs}: the code
   * of the record it was merged into, or null.
   */
  public record VictimRow(
      PartyId party,
      String code,
      String sex,
      String minorStatus,
      boolean treatedAsChild,
      String ageGroup,
      List<String> citizenships,
      LocalDate detectedOn,
      String traffickingStatus,
      String exploitationForm,
      int gaps,
      String countedAs) {}

  /** {@code code}: A-1, or NN-1 for an unidentified person; {@code countedAs}: as for a victim. */
  public record AccusedRow(
      long id,
      PartyId party,
      String code,
      boolean known,
      String kind,
      String sex,
      String minorAtOffence,
      List<String> citizenships,
      List<String> roles,
      String stageCode,
      boolean suspended,
      boolean ended,
      LocalDate firstSuspectedOn,
      LocalDate arrestedOn,
      LocalDate fugitiveSince,
      String countedAs) {}

  /** {@code represents}: code of the party this one stands for, or null. */
  public record PartyRow(
      PartyId party,
      String code,
      String capacity,
      boolean organisation,
      String represents,
      String agency,
      LocalDate fromOn,
      LocalDate toOn) {}
}
