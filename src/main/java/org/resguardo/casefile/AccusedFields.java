package org.resguardo.casefile;

import static org.resguardo.casefile.FactField.Kind.DAY;
import static org.resguardo.casefile.FactField.Kind.FLAG;
import static org.resguardo.casefile.FactField.Kind.LABEL;
import static org.resguardo.casefile.FactField.Kind.NUMBER;
import static org.resguardo.casefile.FactField.Kind.TEXT;

import java.util.List;

/** The table of an accused's facts. */
final class AccusedFields {
  static final List<FactField<AccusedEntry>> ALL =
      List.of(
          FactField.of("known", FLAG, AccusedEntry::isKnown),
          FactField.code("kind", "accused_kind", AccusedEntry::getKind),
          FactField.code("sex", "sex", AccusedEntry::getSex),
          FactField.of("ageFrom", NUMBER, AccusedEntry::getAgeFrom),
          FactField.of("ageTo", NUMBER, AccusedEntry::getAgeTo),
          FactField.code("citizenships", "country", AccusedEntry::getCitizenships),
          FactField.code("residenceCountry", "country", AccusedEntry::getResidenceCountry),
          FactField.code("residenceDivision1", "division", AccusedEntry::getResidenceDivision1),
          FactField.of("occupation", TEXT, AccusedEntry::getOccupation),
          FactField.code("education", "education", AccusedEntry::getEducation),
          FactField.code("roles", "role_in_process", AccusedEntry::getRoles),
          FactField.of("publicOfficial", FLAG, AccusedEntry::getPublicOfficial),
          FactField.of("officialBody", TEXT, AccusedEntry::getOfficialBody),
          FactField.code(
              "priorConvictions", "prior_convictions", AccusedEntry::getPriorConvictions),
          FactField.of("firstSuspectedOn", DAY, AccusedEntry::getFirstSuspectedOn),
          FactField.of("arrestedOn", DAY, AccusedEntry::getArrestedOn),
          FactField.of("arrestedAt", LABEL, AccusedEntry::getArrestedAt),
          FactField.of("rightsToldOn", DAY, AccusedEntry::getRightsToldOn),
          FactField.of("interpreterNeeded", FLAG, AccusedEntry::getInterpreterNeeded),
          FactField.of("consulateToldOn", DAY, AccusedEntry::getConsulateToldOn),
          FactField.of("fugitiveSince", DAY, AccusedEntry::getFugitiveSince));

  private AccusedFields() {}
}
