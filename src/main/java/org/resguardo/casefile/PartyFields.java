package org.resguardo.casefile;

import static org.resguardo.casefile.FactField.Kind.DAY;
import static org.resguardo.casefile.FactField.Kind.FLAG;
import static org.resguardo.casefile.FactField.Kind.LABEL;
import static org.resguardo.casefile.FactField.Kind.TEXT;

import java.util.List;

/** The table of another party's facts. */
final class PartyFields {
  static final List<FactField<PartyEntry>> ALL =
      List.of(
          FactField.code("capacity", "party_capacity", PartyEntry::getCapacity),
          FactField.of("organisation", FLAG, PartyEntry::isOrganisation),
          FactField.code("organisationKind", "organisation_kind", PartyEntry::getOrganisationKind),
          FactField.of("represents", LABEL, PartyEntry::getRepresents),
          FactField.code("channel", "how_arose", PartyEntry::getChannel),
          FactField.of("anonymous", FLAG, PartyEntry::getAnonymous),
          FactField.of("protectedPerson", FLAG, PartyEntry::getProtectedPerson),
          FactField.of("barNumber", TEXT, PartyEntry::getBarNumber),
          FactField.of("publicDefender", FLAG, PartyEntry::getPublicDefender),
          FactField.of("appointedOn", DAY, PartyEntry::getAppointedOn),
          FactField.of("admitted", FLAG, PartyEntry::getAdmitted),
          FactField.of("admissionOn", DAY, PartyEntry::getAdmissionOn),
          FactField.code(
              "representativeKind", "representative_kind", PartyEntry::getRepresentativeKind),
          FactField.of("conflictChecked", FLAG, PartyEntry::getConflictChecked),
          FactField.of("agency", TEXT, PartyEntry::getAgency),
          FactField.of("expertise", TEXT, PartyEntry::getExpertise),
          FactField.of("reportOn", DAY, PartyEntry::getReportOn),
          FactField.code("courtCode", "court", PartyEntry::getCourtCode),
          FactField.of("oathOn", DAY, PartyEntry::getOathOn),
          FactField.of("note", TEXT, PartyEntry::getNote),
          FactField.of("fromOn", DAY, PartyEntry::getFromOn),
          FactField.of("toOn", DAY, PartyEntry::getToOn));

  private PartyFields() {}
}
