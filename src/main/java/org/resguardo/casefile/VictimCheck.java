package org.resguardo.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.kernel.Problem;
import org.resguardo.reference.CodeBook;

/** The rules between a victim's facts. The lists of the codes stand in {@link VictimFields}. */
final class VictimCheck {
  private VictimCheck() {}

  static List<Problem> of(VictimEntry entry, CodeBook codes, String ownCountry, LocalDate today) {
    List<Problem> problems =
        new ArrayList<>(Facts.unknownCodes(entry, VictimFields.ALL, codes, today));
    PlaceCheck.residence(
        entry.getResidenceCountry(), entry.getResidenceDivision1(), ownCountry, problems);
    ages(entry, problems);
    finding(entry, problems);
    ExploitationEntry exploitation = entry.getExploitation();
    boolean sexual = exploitation.getForms().contains("SEXUAL");
    if (!sexual && !exploitation.getSexForms().isEmpty()) {
      problems.add(Problem.at("exploitation.sexForms", "parties.victim.sexFormsWithoutSexual"));
    }
    return problems;
  }

  private static void ages(VictimEntry entry, List<Problem> problems) {
    Integer from = entry.getAgeFrom();
    Integer to = entry.getAgeTo();
    if (from != null && to != null && from > to) {
      problems.add(Problem.at("ageTo", "parties.age.order"));
    }
    Integer first = entry.getExploitation().getAgeWhenExploited();
    if (first != null && to != null && first > to) {
      problems.add(
          Problem.at("exploitation.ageWhenExploited", "parties.victim.exploitedAfterDetection"));
    }
  }

  private static void finding(VictimEntry entry, List<Problem> problems) {
    boolean assessed = !"NOT_ASSESSED".equals(entry.getTraffickingStatus());
    if (!assessed && entry.getTraffickingStatusOn() != null) {
      problems.add(Problem.at("traffickingStatusOn", "parties.victim.findingWithoutStatus"));
    }
  }
}
