package org.resguardo.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.kernel.Problem;
import org.resguardo.reference.CodeBook;

/** The rules between the facts of another party. */
final class PartyCheck {
  private PartyCheck() {}

  static List<Problem> of(PartyEntry entry, CodeBook codes, LocalDate today) {
    List<Problem> problems =
        new ArrayList<>(Facts.unknownCodes(entry, PartyFields.ALL, codes, today));
    if (entry.getFromOn() != null
        && entry.getToOn() != null
        && entry.getToOn().isBefore(entry.getFromOn())) {
      problems.add(Problem.at("toOn", "parties.party.order"));
    }
    if (entry.getAdmissionOn() != null && entry.getAdmitted() == null) {
      problems.add(Problem.at("admitted", "parties.party.admissionUnsaid"));
    }
    return problems;
  }
}
