package org.resguardo.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.resguardo.kernel.Problem;

/**
 * What a record of the victim's side must say. The office's own acts rest on consent; what a court
 * ordered can be recorded with its ruling.
 *
 * @param isKnown whether a list has a code today
 * @param attribute an attribute of a value of a list, or null
 */
record CarePolicy(BiPredicate<String, String> isKnown, Attribute attribute, LocalDate today) {
  /** List, code, name of the attribute. */
  interface Attribute {
    String of(String list, String code, String name);
  }

  private static final String FUTURE = "proceeding.inFuture";
  private static final String UNKNOWN = "proceeding.unknownCode";

  List<Problem> interview(InterviewEntry entry, CareRecords records) {
    List<Problem> found = new ArrayList<>();
    past(found, "on", entry.getOn());
    known(found, "by", "interviewer", entry.getBy());
    known(found, "way", "child_way", entry.getWay());
    known(found, "place", "interview_place", entry.getPlace());
    known(found, "language", "language", entry.getLanguage());
    known(found, "present", "interview_present", entry.getPresent());
    if (records.told() > 0) {
      given(found, "repeatReason", "care.interview.repeatReason.needed", entry.getRepeatReason());
      given(found, "repeatNote", "care.interview.repeatNote.needed", entry.getRepeatNote());
    }
    known(found, "repeatReason", "repeat_reason", entry.getRepeatReason());
    consent(found, records, "INTERVIEW", entry.getOn(), entry.getRuling(), entry.getDespite());
    if (entry.isRecorded()) {
      consent(found, records, "RECORDING", entry.getOn(), entry.getRuling(), entry.getDespite());
    }
    return found;
  }

  // Refused: only a court goes past it. Never asked: whoever did without says why.
  private static void consent(
      List<Problem> found,
      CareRecords records,
      String purpose,
      LocalDate on,
      String ruling,
      String despite) {
    CareRecords.Standing standing = records.consent(purpose, on);
    if (standing == CareRecords.Standing.REFUSED && ruling == null) {
      found.add(Problem.at("ruling", "care.consent.refused." + purpose));
    } else if (standing != CareRecords.Standing.GIVEN && ruling == null && despite == null) {
      found.add(Problem.at("despite", "care.consent.missing." + purpose));
    }
  }

  List<Problem> referral(ReferralEntry entry, CareRecords records) {
    List<Problem> found = new ArrayList<>();
    past(found, "on", entry.getOn());
    known(found, "need", "service_need", entry.getNeed());
    known(found, "provider", "service_provider", entry.getProvider());
    known(found, "reason", "service_reason", entry.getReason());
    known(found, "data", "service_data", entry.getData());
    String needs = attribute.of("service_provider", entry.getProvider(), "needs");
    if (found.isEmpty() && needs != null && !Set.of(needs.split(" ")).contains(entry.getNeed())) {
      found.add(Problem.at("provider", "care.referral.provider.need"));
    }
    if (entry.getPlannedTo() != null && entry.getPlannedTo().isBefore(entry.getOn())) {
      found.add(Problem.at("plannedTo", "care.referral.plannedTo.order"));
    }
    CareRecords.Standing standing = records.consent("SERVICES", entry.getOn());
    if (standing != CareRecords.Standing.GIVEN && entry.getRuling() == null) {
      found.add(
          Problem.at(
              "ruling",
              standing == CareRecords.Standing.REFUSED
                  ? "care.consent.refused.SERVICES"
                  : "care.consent.missing.SERVICES"));
    }
    return found;
  }

  List<Problem> step(ReferralStepEntry step, CareRecords.Referral referral, CareRecords records) {
    List<Problem> found = new ArrayList<>();
    past(found, "on", step.getOn());
    if (step.getOn().isBefore(referral.on())) {
      found.add(Problem.at("on", "care.referral.on.order"));
    }
    known(found, "answeredBy", "interviewer", step.getAnsweredBy());
    switch (step.getState()) {
      case "ACCEPTED", "DECLINED" -> {
        if (!"ASKED".equals(referral.state())) {
          found.add(Problem.at("state", "care.referral.answered"));
        }
        if ("ACCEPTED".equals(step.getState())
            && referral.ruling() == null
            && records.consent("SERVICES", today) == CareRecords.Standing.REFUSED) {
          found.add(Problem.at("state", "care.consent.refused.SERVICES"));
        }
      }
      case "CLOSED" -> {
        if (step.getOutcome() == null || !isKnown.test("service_outcome", step.getOutcome())) {
          found.add(Problem.at("outcome", "care.referral.outcome.needed"));
        }
      }
      default -> found.add(Problem.at("state", UNKNOWN));
    }
    return found;
  }

  List<Problem> consent(ConsentEntry entry, CareRecords records) {
    List<Problem> found = new ArrayList<>();
    past(found, "on", entry.getOn());
    known(found, "purpose", "consent_purpose", entry.getPurpose());
    known(found, "answer", "consent_answer", entry.getAnswer());
    known(found, "by", "consent_by", entry.getBy());
    known(found, "language", "language", entry.getLanguage());
    known(found, "points", "consent_point", entry.getPoints());
    if ("WITHDRAWN".equals(entry.getAnswer())
        && found.isEmpty()
        && !Set.of(CareRecords.Standing.GIVEN, CareRecords.Standing.INCOMPLETE)
            .contains(records.consent(entry.getPurpose(), entry.getOn()))) {
      found.add(Problem.at("answer", "care.consent.notGiven"));
    }
    if (!"VICTIM".equals(entry.getBy()) && "GIVEN".equals(entry.getAnswer())) {
      representative(found, entry, records);
    }
    return found;
  }

  // Who may be involved in the facts cannot consent for the child.
  private static void representative(List<Problem> found, ConsentEntry entry, CareRecords records) {
    String code = entry.getRepresentative();
    CareRecords.Guardian guardian = code == null ? null : records.guardian(code).orElse(null);
    if (guardian == null) {
      found.add(Problem.at("representative", "care.consent.representative.needed"));
    } else if (guardian.isConflict()) {
      found.add(Problem.at("representative", "care.consent.representative.conflict"));
    } else if (guardian.answer() == null) {
      found.add(Problem.at("representative", "care.consent.representative.unchecked"));
    }
  }

  List<Problem> risk(RiskEntry entry) {
    List<Problem> found = new ArrayList<>();
    past(found, "on", entry.getOn());
    known(found, "by", "interviewer", entry.getBy());
    known(found, "level", "risk_level", entry.getLevel());
    known(found, "factors", "risk_factor", entry.getFactors());
    if (!entry.getNextReview().isAfter(entry.getOn())) {
      found.add(Problem.at("nextReview", "care.risk.nextReview.order"));
    }
    return found;
  }

  List<Problem> nonPunishment(NonPunishmentEntry entry) {
    List<Problem> found = new ArrayList<>();
    past(found, "on", entry.getOn());
    known(found, "outcome", "non_punishment", entry.getOutcome());
    return found;
  }

  List<Problem> told(ToldEntry entry, CareRecords.Notice notice) {
    List<Problem> found = new ArrayList<>();
    past(found, "on", entry.getOn());
    boolean ahead = "HEARING".equals(notice.event());
    if (!ahead && entry.getOn().isBefore(notice.on())) {
      found.add(Problem.at("on", "care.notice.on.order"));
    }
    known(found, "channel", "notice_channel", entry.getChannel());
    known(found, "teller", "notice_teller", entry.getTeller());
    known(found, "language", "language", entry.getLanguage());
    known(found, "result", "notice_result", entry.getResult());
    return found;
  }

  private void past(List<Problem> found, String field, LocalDate day) {
    if (day.isAfter(today)) {
      found.add(Problem.at(field, FUTURE));
    }
  }

  private static void given(List<Problem> found, String field, String key, String text) {
    if (text == null) {
      found.add(Problem.at(field, key));
    }
  }

  private void known(List<Problem> found, String field, String list, String code) {
    if (code != null && !isKnown.test(list, code)) {
      found.add(Problem.at(field, UNKNOWN));
    }
  }

  private void known(List<Problem> found, String field, String list, Collection<String> some) {
    if (some.stream().anyMatch(code -> !isKnown.test(list, code))) {
      found.add(Problem.at(field, UNKNOWN));
    }
  }
}
