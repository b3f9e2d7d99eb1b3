package org.resguardo.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.kernel.Problem;
import org.resguardo.reference.CodeBook;

/** The rules between an accused's facts. */
final class AccusedCheck {
  private AccusedCheck() {}

  static List<Problem> of(AccusedEntry entry, CodeBook codes, String ownCountry, LocalDate today) {
    List<Problem> problems =
        new ArrayList<>(Facts.unknownCodes(entry, AccusedFields.ALL, codes, today));
    PlaceCheck.residence(
        entry.getResidenceCountry(), entry.getResidenceDivision1(), ownCountry, problems);
    Integer from = entry.getAgeFrom();
    Integer to = entry.getAgeTo();
    if (from != null && to != null && from > to) {
      problems.add(Problem.at("ageTo", "parties.age.order"));
    }
    if ("LEGAL".equals(entry.getKind())) {
      legal(entry, problems);
    }
    if (!Boolean.TRUE.equals(entry.getPublicOfficial()) && entry.getOfficialBody() != null) {
      problems.add(Problem.at("officialBody", "parties.accused.bodyWithoutOffice"));
    }
    if (entry.getArrestedAt() != null && entry.getArrestedOn() == null) {
      problems.add(Problem.at("arrestedOn", "parties.accused.arrestNeedsDay"));
    }
    return problems;
  }

  private static void legal(AccusedEntry entry, List<Problem> problems) {
    if (entry.getAgeFrom() != null || entry.getAgeTo() != null) {
      problems.add(Problem.at("ageFrom", "parties.accused.legalHasNoAge"));
    }
    if (entry.getArrestedOn() != null) {
      problems.add(Problem.at("arrestedOn", "parties.accused.legalIsNotArrested"));
    }
    if (!entry.isKnown()) {
      problems.add(Problem.at("known", "parties.accused.legalIsKnown"));
    }
  }
}
