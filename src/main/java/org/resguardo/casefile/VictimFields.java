package org.resguardo.casefile;

import static org.resguardo.casefile.FactField.Kind.DAY;
import static org.resguardo.casefile.FactField.Kind.FLAG;
import static org.resguardo.casefile.FactField.Kind.NUMBER;
import static org.resguardo.casefile.FactField.Kind.TEXT;

import java.util.List;

/** The table of a victim's facts. */
final class VictimFields {
  static final List<FactField<VictimEntry>> ALL =
      List.of(
          FactField.of("identityKnown", FLAG, VictimEntry::isIdentityKnown),
          FactField.code("sex", "sex", VictimEntry::getSex),
          FactField.of("ageFrom", NUMBER, VictimEntry::getAgeFrom),
          FactField.of("ageTo", NUMBER, VictimEntry::getAgeTo),
          FactField.code("ageBasis", "age_basis", VictimEntry::getAgeBasis),
          FactField.code("citizenships", "country", VictimEntry::getCitizenships),
          FactField.code("birthCountry", "country", VictimEntry::getBirthCountry),
          FactField.code("residenceCountry", "country", VictimEntry::getResidenceCountry),
          FactField.code("residenceDivision1", "division", VictimEntry::getResidenceDivision1),
          FactField.of("interpreterNeeded", FLAG, VictimEntry::getInterpreterNeeded),
          FactField.code("language", "language", VictimEntry::getLanguage),
          FactField.code("education", "education", VictimEntry::getEducation),
          FactField.of("inSchool", FLAG, VictimEntry::getInSchool),
          FactField.code("migrationStatus", "migration_status", VictimEntry::getMigrationStatus),
          FactField.of("detectedOn", DAY, VictimEntry::getDetectedOn),
          FactField.code("detectedBy", "detected_by", VictimEntry::getDetectedBy),
          FactField.code(
              "traffickingStatus", "trafficking_status", VictimEntry::getTraffickingStatus),
          FactField.of("traffickingStatusOn", DAY, VictimEntry::getTraffickingStatusOn),
          FactField.code("decidingBody", "deciding_body", VictimEntry::getDecidingBody),
          FactField.of(
              "exploitation.ageWhenExploited",
              NUMBER,
              e -> e.getExploitation().getAgeWhenExploited()),
          FactField.code("exploitation.forms", "exploitation", e -> e.getExploitation().getForms()),
          FactField.code(
              "exploitation.sexForms", "sex_exploitation", e -> e.getExploitation().getSexForms()),
          FactField.code(
              "exploitation.industry", "industry", e -> e.getExploitation().getIndustry()),
          FactField.code(
              "exploitation.recruitment",
              "method_of_recruitment",
              e -> e.getExploitation().getRecruitment()),
          FactField.code(
              "exploitation.platforms", "platform", e -> e.getExploitation().getPlatforms()),
          FactField.code(
              "exploitation.control", "method_of_control", e -> e.getExploitation().getControl()),
          FactField.of("rights.agencyToldOn", DAY, e -> e.getRights().getAgencyToldOn()),
          FactField.of("rights.rightsToldOn", DAY, e -> e.getRights().getRightsToldOn()),
          FactField.code(
              "rights.rightsLanguage", "language", e -> e.getRights().getRightsLanguage()),
          FactField.of("rights.rightsToldBy", TEXT, e -> e.getRights().getRightsToldBy()),
          FactField.of("rights.wantsPart", FLAG, e -> e.getRights().getWantsPart()));

  private VictimFields() {}
}
