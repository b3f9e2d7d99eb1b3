package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.kernel.FuzzyDate;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;
import org.resguardo.reference.CodeBook;

/**
 * The rules that bind what is typed about a case: codes of the pack, order of dates, the number.
 */
@ApplicationScoped
class CaseCheck {
  static final String ABROAD = "ABROAD";
  static final String UNKNOWN = "UNKNOWN";
  static final String NONE = "NONE";
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final String UNKNOWN_CODE = "casefile.rule.unknownCode";

  @Inject CodeBook codes;
  @Inject FieldRules rules;
  @Inject @BusinessClock Clock clock;

  /** All problems of a registration at once; {@code today} is the day it comes in. */
  void registration(RegistrationEntry entry) {
    List<Problem> problems = new ArrayList<>();
    rules
        .missing("case", facts(entry), "R")
        .forEach(gap -> problems.add(Problem.at(gap.field(), "casefile.rule.required")));
    code(problems, "howArose", "how_arose", entry.getHowArose());
    offence(problems, entry.getOffenceCode());
    number(problems, entry.getOfficialNumber());
    if (!ABROAD.equals(entry.getPlaceDivision()) && !UNKNOWN.equals(entry.getPlaceDivision())) {
      code(problems, "placeDivision", "division", entry.getPlaceDivision());
    }
    if (!NONE.equals(entry.getVictim())) {
      code(problems, "victim", "age_group", entry.getVictim());
    }
    dates(problems, entry.getComplaintOn(), entry.getFactsFrom(), entry.getFactsTo());
    refuse(problems);
  }

  void edit(CaseEntry entry) {
    List<Problem> problems = new ArrayList<>();
    code(problems, "howArose", "how_arose", entry.getHowArose());
    code(problems, "confidentiality", "confidentiality", entry.getConfidentiality());
    code(problems, "priority", "priority", entry.getPriority());
    code(problems, "border", "border", entry.getBorder());
    offence(problems, entry.getOffenceCode());
    number(problems, entry.getOfficialNumber());
    entry.getExploitation().forEach(code -> code(problems, "exploitation", "exploitation", code));
    entry
        .getSexExploitation()
        .forEach(code -> code(problems, "sexExploitation", "sex_exploitation", code));
    entry.getPlatforms().forEach(code -> code(problems, "platforms", "platform", code));
    if (entry.getPlaces().isEmpty()) {
      problems.add(Problem.at("phase", "casefile.rule.onePlace"));
    }
    entry.getPlaces().forEach(place -> place(problems, place));
    dates(problems, entry.getComplaintOn(), entry.getFactsFrom(), entry.getFactsTo());
    if (entry.getNumberActing() != null && !Boolean.TRUE.equals(entry.getOrganisedGroup())) {
      problems.add(Problem.at("numberActing", "casefile.rule.numberActing"));
    }
    refuse(problems);
  }

  void reason(String list, String reason) {
    reason(list, reason, "reason");
  }

  void reason(String list, String code, String field) {
    List<Problem> problems = new ArrayList<>();
    code(problems, field, list, code);
    refuse(problems);
  }

  /** An offence with its flags on: the case carries them unless a person raised them by hand. */
  void raiseFlags(CaseEntry entry) {
    codes
        .offence(entry.getOffenceCode())
        .ifPresent(
            offence -> {
              entry.setTrafficking(entry.isTrafficking() || offence.trafficking());
              entry.setCsec(entry.isCsec() || offence.csec());
            });
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  private void place(List<Problem> problems, PlaceEntry place) {
    if (place.getPhase() == null) {
      problems.add(Problem.at("phase", "casefile.rule.required"));
    }
    code(problems, "places", "event_phase", place.getPhase());
    code(problems, "places", "division", place.getDivision());
    code(problems, "places", "country", place.getCountry());
    code(problems, "places", "place_kind", place.getPlaceKind());
    place.within(codes.setting("country.code"), codes.parent("division", place.getDivision()));
  }

  private void code(List<Problem> problems, String field, String list, String code) {
    if (code != null && !codes.exists(list, code, null)) {
      problems.add(Problem.at(field, UNKNOWN_CODE, code));
    }
  }

  private void offence(List<Problem> problems, String code) {
    if (code != null && codes.offence(code).isEmpty()) {
      problems.add(Problem.at("offenceCode", UNKNOWN_CODE, code));
    }
  }

  private void number(List<Problem> problems, String number) {
    String pattern = codes.setting("number.official.pattern");
    if (number != null && pattern != null && !number.matches(pattern)) {
      problems.add(
          Problem.at(
              "officialNumber",
              "casefile.rule.numberPattern",
              codes.setting("number.official.example")));
    }
  }

  private void dates(List<Problem> problems, LocalDate complaint, FuzzyDate from, FuzzyDate to) {
    LocalDate today = today();
    if (complaint != null && complaint.isAfter(today)) {
      problems.add(Problem.at("complaintOn", "casefile.rule.future"));
    }
    if (complaint != null && complaint.isBefore(EARLIEST)) {
      problems.add(Problem.at("complaintOn", "casefile.rule.tooEarly"));
    }
    fact(problems, "factsFrom", from, today);
    fact(problems, "factsTo", to, today);
    if (from != null && to != null && to.latest().isBefore(from.earliest())) {
      problems.add(Problem.at("factsTo", "casefile.rule.factsOrder"));
    }
    if (from != null && complaint != null && complaint.isBefore(from.earliest())) {
      problems.add(Problem.at("complaintOn", "casefile.rule.complaintBeforeFacts"));
    }
  }

  private static void fact(List<Problem> problems, String field, FuzzyDate date, LocalDate today) {
    if (date != null && date.earliest().isAfter(today)) {
      problems.add(Problem.at(field, "casefile.rule.future"));
    }
    if (date != null && date.earliest().isBefore(EARLIEST)) {
      problems.add(Problem.at(field, "casefile.rule.tooEarly"));
    }
  }

  private static Map<String, Object> facts(RegistrationEntry entry) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("officeCode", entry.getOfficeCode());
    facts.put("howArose", entry.getHowArose());
    facts.put("complaintOn", entry.getComplaintOn());
    facts.put("factsFrom", entry.getFactsFrom());
    facts.put("placeDivision", entry.getPlaceDivision());
    facts.put("offenceCode", entry.getOffenceCode());
    facts.put("summary", entry.getSummary());
    facts.put("victim", entry.getVictim());
    facts.put("suspect", entry.getSuspect());
    return facts;
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new RuleException(problems);
    }
  }
}
