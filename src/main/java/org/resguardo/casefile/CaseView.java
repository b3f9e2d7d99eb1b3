package org.resguardo.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.resguardo.access.Admission;
import org.resguardo.kernel.FuzzyDate;
import org.resguardo.kernel.PartyId;

/**
 * A case as far as the caller may see it: what is hidden is absent. {@code facts} is null for those
 * who see the stock only, {@code persons} is empty for those who do not see the accused.
 */
public record CaseView(
    Admission admission,
    CaseBar bar,
    Stock stock,
    Facts facts,
    List<Person> persons,
    List<Line> decisions,
    List<Line> dates,
    List<Gap> gaps,
    List<Link> links) {
  /** What also the coordinator sees: how it arose, when it was reported, what is suspected. */
  public record Stock(
      LocalDate complaintOn,
      String howArose,
      String border,
      List<String> exploitation,
      List<String> offences,
      LocalDate closedOn,
      String closingReason) {}

  public record Facts(
      FuzzyDate from,
      FuzzyDate to,
      String summary,
      Boolean onlineUsed,
      Boolean organisedGroup,
      Integer numberActing,
      Boolean complexProcedure,
      List<Place> places,
      List<OtherNumber> otherNumbers) {}

  public record Place(String phase, String country, String division, String place, String kind) {}

  public record OtherNumber(String kind, String number) {}

  /**
   * One accused and the days it entered each stage, in order. {@code minor}: MINOR, ADULT or
   * UNKNOWN on the day of the facts; {@code sealOn}: from when the record is sealed, null: never,
   * or not known.
   */
  public record Person(
      long id,
      PartyId party,
      String code,
      boolean known,
      String stageCode,
      boolean suspended,
      boolean ended,
      String minor,
      LocalDate sealOn,
      List<Step> steps) {
    public boolean isMinor() {
      return AgePolicy.MINOR.equals(minor);
    }
  }

  public record Step(String stageCode, LocalDate entered, LocalDate left) {}

  /**
   * A decision (DECISION: kind, body, reason, codes of the accused) or a coming hearing (HEARING:
   * kind, court).
   */
  public record Line(
      String id,
      LocalDateTime at,
      String kind,
      String code,
      String body,
      String reasonCode,
      String accused) {}

  /** {@code order} and its day: by which a case goes on in the other one; null for other links. */
  public record Link(
      String number, String kind, String officeCode, String order, LocalDate orderedOn) {}
}
