package org.resguardo.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import org.resguardo.casefile.AccusedEntry;
import org.resguardo.casefile.AgeRange;
import org.resguardo.casefile.CountCellEntry;
import org.resguardo.casefile.CountEntry;
import org.resguardo.casefile.CountService;
import org.resguardo.casefile.PartyEntry;
import org.resguardo.casefile.PartyService;
import org.resguardo.casefile.VictimEntry;
import org.resguardo.intake.CasePlan.Act;
import org.resguardo.kernel.FuzzyDate;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.RuleException;
import org.resguardo.person.DocumentEntry;
import org.resguardo.person.IdentityEntry;
import org.resguardo.person.NewIdentity;
import org.resguardo.person.PartyKind;
import org.resguardo.reference.CodeBook;

/** Rows about people and charges as acts. */
@ApplicationScoped
class PeopleActs {
  @Inject PartyService parties;
  @Inject CountService counts;
  @Inject Validator validator;
  @Inject CodeBook codes;

  Act victim(BookRow row, List<NewIdentity> identities, LocalDate registeredOn) {
    VictimEntry entry = new VictimEntry();
    entry.setSex(row.text("sex"));
    entry.setAgeFrom(row.number("age_from"));
    entry.setAgeTo(row.number("age_to"));
    entry.setAgeBasis(row.text("age_basis"));
    entry.setCitizenships(row.many("citizenship"));
    entry.setResidenceCountry(row.text("residence_country"));
    entry.setInterpreterNeeded(row.yes("interpreter"));
    entry.setDetectedOn(row.day("detected_on"));
    entry.setDetectedBy(row.text("detected_by"));
    entry.setTraffickingStatus(row.text("trafficking_status"));
    entry.setTraffickingStatusOn(row.day("status_on"));
    entry.setDecidingBody(row.text("deciding_body"));
    exploited(entry, row);
    entry.getRights().setAgencyToldOn(row.day("agency_told_on"));
    entry.getRights().setRightsToldOn(row.day("rights_told_on"));
    IdentityEntry identity = identity(row);
    entry.setIdentityKnown(!identity.isEmpty());
    tellAge(entry, identity, row);
    PartyId party = keep(PartyKind.VICTIM, identity, identities);
    String id = row.text("id");
    return new Act(
        row,
        registeredOn,
        1,
        bringing -> bringing.called(id, parties.addVictim(bringing.number(), party, entry)));
  }

  private static void tellAge(VictimEntry entry, IdentityEntry identity, BookRow row) {
    try {
      AgeAtDetection.tell(entry, identity);
    } catch (RuleException broken) {
      broken.problems().forEach(each -> row.refuse(each.field(), each.key()));
    }
  }

  private static void exploited(VictimEntry entry, BookRow row) {
    entry.getExploitation().setForms(row.many("exploitation"));
    entry.getExploitation().setSexForms(row.many("sex_exploitation"));
    entry.getExploitation().setAgeWhenExploited(row.number("age_when_exploited"));
    entry.getExploitation().setRecruitment(row.many("recruitment"));
    entry.getExploitation().setControl(row.many("control"));
  }

  Act accused(
      BookRow row, List<NewIdentity> identities, LocalDate registeredOn, FuzzyDate factsFrom) {
    AccusedEntry entry = new AccusedEntry();
    entry.setKnown(!Boolean.FALSE.equals(row.yes("known")));
    entry.setSex(row.text("sex"));
    entry.setAgeFrom(row.number("age_from"));
    entry.setAgeTo(row.number("age_to"));
    entry.setCitizenships(row.many("citizenship"));
    entry.setResidenceCountry(row.text("residence_country"));
    entry.setOccupation(row.text("occupation"));
    entry.setRoles(row.many("roles"));
    entry.setPublicOfficial(row.yes("public_official"));
    entry.setOfficialBody(row.text("official_body"));
    pursued(entry, row, registeredOn);
    IdentityEntry identity = identity(row);
    if (factsFrom != null) {
      entry.tellAge(
          AgeRange.between(identity.getBirth(), factsFrom.earliest(), factsFrom.latest()));
    }
    PartyId party = keep(PartyKind.ACCUSED, identity, identities);
    String id = row.text("id");
    LocalDate on = entry.getFirstSuspectedOn();
    return new Act(
        row,
        on.isBefore(registeredOn) ? registeredOn : on,
        2,
        bringing -> bringing.called(id, parties.addAccused(bringing.number(), party, entry)));
  }

  private static void pursued(AccusedEntry entry, BookRow row, LocalDate registeredOn) {
    // Left empty it would mean today, years after the case.
    LocalDate suspected = row.day("first_suspected_on");
    entry.setFirstSuspectedOn(suspected == null ? registeredOn : suspected);
    entry.setArrestedOn(row.day("arrested_on"));
    entry.setRightsToldOn(row.day("rights_told_on"));
    entry.setFugitiveSince(row.day("fugitive_since"));
  }

  Act party(BookRow row, List<NewIdentity> identities, LocalDate registeredOn) {
    PartyEntry entry = new PartyEntry();
    entry.setCapacity(row.text("capacity"));
    entry.setOrganisation(Boolean.TRUE.equals(row.yes("organisation")));
    entry.setChannel(row.text("channel"));
    entry.setBarNumber(row.text("bar_number"));
    entry.setPublicDefender(row.yes("public_defender"));
    entry.setAgency(row.text("agency"));
    appointed(entry, row.day("appointed_on"));
    entry.setRepresentativeKind(row.text("representative_kind"));
    entry.setConflictChecked(row.yes("conflict_checked"));
    PartyId party = keep(PartyKind.OTHER, identity(row), identities);
    String id = row.text("id");
    String represents = row.text("represents");
    return new Act(
        row,
        registeredOn,
        3,
        bringing -> {
          entry.setRepresents(represents == null ? null : bringing.code("represents", represents));
          bringing.called(id, parties.addParty(bringing.number(), party, entry));
        });
  }

  // One column for both: the day on which a claimant was admitted, or anybody else appointed.
  private static void appointed(PartyEntry entry, LocalDate on) {
    if (on != null && List.of("PRIVATE_ACCUSER", "CIVIL_CLAIMANT").contains(entry.getCapacity())) {
      entry.setAdmitted(true);
      entry.setAdmissionOn(on);
    } else {
      entry.setAppointedOn(on);
    }
  }

  Act count(BookRow row, LocalDate on) {
    CountEntry entry = new CountEntry();
    entry.setOffence(row.text("offence"));
    entry.setTrafficking(row.yes("trafficking"));
    entry.setActs(row.number("acts") == null ? 1 : row.number("acts"));
    entry.setFrom(row.fuzzy("from"));
    entry.setTo(row.fuzzy("to"));
    entry.setAttempt(row.text("attempt", "COMPLETED"));
    String id = row.text("id");
    return new Act(
        row,
        on,
        4,
        bringing -> {
          List<String> victims = bringing.codes("victims", row.many("victims"));
          entry.setCells(
              bringing.codes("accused", row.many("accused")).stream()
                  .map(accused -> cell(row, accused, victims))
                  .toList());
          bringing.charged(id, counts.record(bringing.number(), entry, null));
        });
  }

  private static CountCellEntry cell(BookRow row, String accused, List<String> victims) {
    CountCellEntry cell = new CountCellEntry();
    cell.setAccused(accused);
    cell.setVictims(victims);
    cell.setParticipation(row.text("participation", "AUTHOR"));
    cell.setRelation(row.text("relation"));
    return cell;
  }

  private static PartyId keep(
      PartyKind kind, IdentityEntry identity, List<NewIdentity> identities) {
    PartyId party = PartyId.random();
    if (!identity.isEmpty()) {
      identities.add(new NewIdentity(party, kind, identity));
    }
    return party;
  }

  private IdentityEntry identity(BookRow row) {
    IdentityEntry identity = new IdentityEntry();
    identity.setGiven(row.text("given"));
    identity.setFamily1(row.text("family1"));
    identity.setFamily2(row.text("family2"));
    identity.setKnownAs(row.text("known_as"));
    identity.setBirth(row.fuzzy("birth"));
    if (row.text("document_number") != null) {
      DocumentEntry document = new DocumentEntry();
      document.setKind(row.text("document_kind", "NATIONAL_ID"));
      document.setNumber(row.text("document_number"));
      document.setCountry(row.text("document_country", codes.setting("country.code")));
      identity.setDocuments(List.of(document));
    }
    for (ConstraintViolation<IdentityEntry> broken : validator.validate(identity)) {
      row.refuse(column(broken.getPropertyPath()), "import.constraint", broken.getMessage());
    }
    return identity;
  }

  private static String column(Path path) {
    String field = "";
    for (Path.Node node : path) {
      field = node.getName() == null ? field : node.getName();
    }
    return switch (field) {
      case "knownAs" -> "known_as";
      case "kind", "number", "country" -> "document_" + field;
      default -> field;
    };
  }
}
