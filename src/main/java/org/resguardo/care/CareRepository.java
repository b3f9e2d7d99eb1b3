package org.resguardo.care;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.resguardo.kernel.PartyId;

/** Adds records of the victim's side; none is overwritten but the state of a referral. */
@ApplicationScoped
class CareRepository extends SqlRepository {
  /** Who recorded something when; {@code request}: key of the form, or null. */
  record Mark(Instant at, long by, String request) {}

  long addInterview(CareDesk.Opened opened, InterviewEntry entry, String note, Mark mark) {
    PartyId party = opened.victim().party();
    long id =
        insert(
            "INSERT INTO victim_interview (case_id, party_id, position, held_on, held_by, way_code,"
                + " place_code, language, minutes, recorded, recording, repeat_reason, repeat_note,"
                + " ruling, despite, note_id, recorded_at, recorded_by, request_key)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            opened.caseId(),
            party,
            position(party),
            entry.getOn(),
            entry.getBy(),
            entry.getWay(),
            entry.getPlace(),
            entry.getLanguage(),
            entry.getMinutes(),
            entry.isRecorded(),
            entry.getRecording(),
            entry.getRepeatReason(),
            entry.getRepeatNote(),
            entry.getRuling(),
            entry.getDespite(),
            note,
            mark.at(),
            mark.by(),
            mark.request());
    codes("interview_present", "interview_id", id, entry.getPresent());
    return id;
  }

  private int position(PartyId party) {
    return rows(
            "SELECT COALESCE(MAX(position), 0) + 1 FROM victim_interview WHERE party_id = ?", party)
        .get(0)
        .number(0);
  }

  long addReferral(CareDesk.Opened opened, ReferralEntry entry, String note, Mark mark) {
    long id =
        insert(
            "INSERT INTO victim_service (case_id, party_id, need_code, provider_code, reason_code,"
                + " asked_on, planned_to, state, ruling, note_id, recorded_at, recorded_by,"
                + " request_key) VALUES (?, ?, ?, ?, ?, ?, ?, 'ASKED', ?, ?, ?, ?, ?)",
            opened.caseId(),
            opened.victim().party(),
            entry.getNeed(),
            entry.getProvider(),
            entry.getReason(),
            entry.getOn(),
            entry.getPlannedTo(),
            entry.getRuling(),
            note,
            mark.at(),
            mark.by(),
            mark.request());
    codes("service_data", "service_id", id, entry.getData());
    return id;
  }

  /** False when somebody changed the referral since {@code version}. */
  boolean step(
      CareDesk.Opened opened, CareRecords.Referral referral, ReferralStepEntry step, Mark mark) {
    boolean closed = "CLOSED".equals(step.getState());
    run(
        "INSERT INTO service_step (service_id, case_id, state, occurred_on, answered_by,"
            + " outcome_code, recorded_at, recorded_by, request_key)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        referral.id(),
        opened.caseId(),
        step.getState(),
        step.getOn(),
        step.getAnsweredBy(),
        closed ? step.getOutcome() : null,
        mark.at(),
        mark.by(),
        mark.request());
    return run(
            "UPDATE victim_service SET state = ?, answered_on = COALESCE(?, answered_on),"
                + " closed_on = ?, outcome_code = ?, version = version + 1"
                + " WHERE id = ? AND version = ?",
            step.getState(),
            closed ? null : step.getOn(),
            closed ? step.getOn() : null,
            closed ? step.getOutcome() : null,
            referral.id(),
            referral.version())
        == 1;
  }

  long addConsent(CareDesk.Opened opened, ConsentEntry entry, String representative, Mark mark) {
    long id =
        insert(
            "INSERT INTO victim_consent (case_id, party_id, purpose, answer, given_on, given_by,"
                + " representative_party_id, age, as_child, language, note, recorded_at,"
                + " recorded_by, request_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            opened.caseId(),
            opened.victim().party(),
            entry.getPurpose(),
            entry.getAnswer(),
            entry.getOn(),
            entry.getBy(),
            representative,
            entry.getAge(),
            opened.victim().child(),
            entry.getLanguage(),
            entry.getNote(),
            mark.at(),
            mark.by(),
            mark.request());
    codes("consent_point", "consent_id", id, entry.getPoints());
    return id;
  }

  void addCheck(CareDesk.Opened opened, String guardian, String answer, Mark mark) {
    run(
        "INSERT INTO guardian_check (case_id, party_id, guardian_party_id, answer, checked_at,"
            + " checked_by) VALUES (?, ?, ?, ?, ?, ?)",
        opened.caseId(),
        opened.victim().party(),
        guardian,
        answer,
        mark.at(),
        mark.by());
  }

  long addRisk(CareDesk.Opened opened, RiskEntry entry, String note, Mark mark) {
    return insert(
        "INSERT INTO risk_assessment (case_id, party_id, assessed_on, assessed_by, next_review_on,"
            + " note_id, recorded_at, recorded_by, request_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        opened.caseId(),
        opened.victim().party(),
        entry.getOn(),
        entry.getBy(),
        entry.getNextReview(),
        note,
        mark.at(),
        mark.by(),
        mark.request());
  }

  long addNonPunishment(CareDesk.Opened opened, NonPunishmentEntry entry, Mark mark) {
    return insert(
        "INSERT INTO non_punishment (case_id, party_id, outcome, decided_on, decision_number, note,"
            + " recorded_at, recorded_by, request_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        opened.caseId(),
        opened.victim().party(),
        entry.getOutcome(),
        entry.getOn(),
        entry.getNumber(),
        entry.getNote(),
        mark.at(),
        mark.by(),
        mark.request());
  }
}
