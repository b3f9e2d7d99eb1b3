package org.resguardo.care;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that is recorded on one victim's side, the latest first. {@code heard}: hearings that
 * were held with her, which count as a time she had to tell it. {@code user}: user name of who
 * recorded it. {@code note}: id of the sealed text, or null.
 */
public record CareRecords(
    List<Interview> interviews,
    List<LocalDate> heard,
    List<Referral> referrals,
    List<Consent> consents,
    List<Guardian> guardians,
    List<Risk> risks,
    List<NonPunishment> nonPunishment,
    List<Notice> notices) {

  /** All seven points of HTCDS. */
  private static final int POINTS = 7;

  /** {@code by}: list interviewer; {@code way}: child_way; {@code place}: interview_place. */
  public record Interview(
      long id,
      int position,
      LocalDate on,
      String by,
      String way,
      String place,
      String language,
      Integer minutes,
      boolean recorded,
      String recording,
      String repeatReason,
      String repeatNote,
      String ruling,
      String despite,
      String note,
      String user,
      Set<String> present) {

    public boolean hasPsychologist() {
      return present.contains("PSYCHOLOGIST") || "PSYCHOLOGIST".equals(by) || "FORENSIC".equals(by);
    }

    public boolean isSpecialRoom() {
      return "GESELL".equals(way) || "GESELL_ROOM".equals(place);
    }
  }

  /** {@code state}: list service_state. */
  public record Referral(
      long id,
      int version,
      String need,
      String provider,
      String reason,
      LocalDate on,
      LocalDate plannedTo,
      String state,
      LocalDate answeredOn,
      LocalDate closedOn,
      String outcome,
      String ruling,
      String note,
      String user,
      Set<String> data) {

    public boolean isOpen() {
      return "ASKED".equals(state) || "ACCEPTED".equals(state);
    }
  }

  /** {@code representative}: code of the party within the case, or null. */
  public record Consent(
      long id,
      String purpose,
      String answer,
      LocalDate on,
      String by,
      String representative,
      Integer age,
      boolean asChild,
      String language,
      String note,
      String user,
      Set<String> points) {

    public boolean isGiven() {
      return "GIVEN".equals(answer);
    }

    /** Given with less than all that had to be explained: it carries nothing. */
    public boolean isIncomplete() {
      return isGiven() && points.size() < POINTS;
    }
  }

  /**
   * A representative, and what the vault last answered. {@code code}: null for the one whose name
   * stands in the child's own record; {@code answer}: list guardian_answer, null when never asked.
   */
  public record Guardian(
      String party,
      String code,
      String kind,
      LocalDate appointedOn,
      String answer,
      Instant checkedAt) {

    public boolean isConflict() {
      return "YES".equals(answer);
    }
  }

  /** {@code level}, {@code factors}, {@code text}: from the vault; null and empty when closed. */
  public record Risk(
      long id,
      LocalDate on,
      String by,
      LocalDate nextReview,
      String note,
      String user,
      String level,
      List<String> factors,
      String text) {

    Risk opened(RiskText clear) {
      return new Risk(
          id, on, by, nextReview, note, user, clear.level(), clear.factors(), clear.text());
    }
  }

  /** {@code outcome}: list non_punishment. */
  public record NonPunishment(
      long id, String outcome, LocalDate on, String number, String note, String user) {}

  /** {@code event}: list victim_event; {@code state}: list notice_state. */
  public record Notice(
      long id,
      int version,
      String event,
      String kind,
      LocalDate on,
      LocalDate due,
      String state,
      LocalDate toldOn,
      List<NoticeView.Attempt> tried) {
    public int attempts() {
      return tried.size();
    }

    public boolean isOpen() {
      return "OPEN".equals(state);
    }

    /** The list in which {@link #kind} is found; null when the event has no kind. */
    public String kindList() {
      return NoticeRow.kindList(event);
    }
  }

  /** How a purpose stands on a day. */
  public enum Standing {
    NONE,
    INCOMPLETE,
    GIVEN,
    /** Withheld, or withdrawn after it was given: what rests on it is blocked. */
    REFUSED
  }

  /** How often she told it: interviews, and hearings that were held with her. */
  public int told() {
    return interviews.size() + heard.size();
  }

  public Standing consent(String purpose, LocalDate on) {
    Optional<Consent> last =
        consents.stream()
            .filter(one -> one.purpose().equals(purpose) && !one.on().isAfter(on))
            .max(Comparator.comparing(Consent::on).thenComparing(Consent::id));
    if (last.isEmpty()) {
      return Standing.NONE;
    }
    if (!last.get().isGiven()) {
      return Standing.REFUSED;
    }
    return last.get().isIncomplete() ? Standing.INCOMPLETE : Standing.GIVEN;
  }

  public Optional<Referral> referral(long id) {
    return referrals.stream().filter(one -> one.id() == id).findFirst();
  }

  public Optional<Notice> notice(long id) {
    return notices.stream().filter(one -> one.id() == id).findFirst();
  }

  public Optional<Guardian> guardian(String code) {
    return guardians.stream().filter(one -> code.equals(one.code())).findFirst();
  }

  /** Ids of all sealed texts but those of assessments, with the record they belong to. */
  Stream<String> notes() {
    return Stream.concat(
            interviews.stream().map(Interview::note), referrals.stream().map(Referral::note))
        .filter(note -> note != null);
  }

  CareRecords withRisks(List<Risk> opened) {
    return new CareRecords(
        interviews, heard, referrals, consents, guardians, opened, nonPunishment, notices);
  }
}
