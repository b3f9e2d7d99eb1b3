package org.resguardo.casefile;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which facts belong to which capacity of a party, and which of them the procedure asks for. A fact
 * that does not belong is dropped at saving: what a form hid must not stay in the file.
 */
public final class CapacityPolicy {
  /** {@code asked}: missing is a gap. {@code also}: may be said. */
  private record Need(Set<String> asked, Set<String> also) {}

  private static final Need LAWYER =
      new Need(Set.of("represents", "barNumber"), Set.of("appointedOn"));
  private static final Need HELPER = new Need(Set.of("agency"), Set.of("represents", "oathOn"));
  private static final Need CLAIMANT = new Need(Set.of("admitted", "admissionOn"), Set.of());
  private static final Need NOTHING = new Need(Set.of(), Set.of());

  private static final Map<String, Need> NEEDS =
      Map.ofEntries(
          Map.entry("COMPLAINANT", new Need(Set.of("channel", "fromOn"), Set.of("anonymous"))),
          Map.entry("WITNESS", new Need(Set.of("protectedPerson"), Set.of())),
          Map.entry(
              "DEFENCE_LAWYER",
              new Need(
                  Set.of("represents", "barNumber", "publicDefender", "appointedOn"), Set.of())),
          Map.entry("PRIVATE_ACCUSER", CLAIMANT),
          Map.entry("PRIVATE_ACCUSER_LAWYER", LAWYER),
          Map.entry("CIVIL_CLAIMANT", CLAIMANT),
          Map.entry("CIVIL_CLAIMANT_LAWYER", LAWYER),
          Map.entry("CIVIL_DEFENDANT", NOTHING),
          Map.entry(
              "LEGAL_REPRESENTATIVE",
              new Need(
                  Set.of("represents", "representativeKind", "appointedOn", "conflictChecked"),
                  Set.of("agency"))),
          Map.entry("SUPPORT_PERSON", HELPER),
          Map.entry("PSYCHOLOGIST", HELPER),
          Map.entry("SOCIAL_WORKER", HELPER),
          Map.entry("INTERPRETER", HELPER),
          Map.entry("EXPERT", new Need(Set.of("expertise", "reportOn"), Set.of("agency"))),
          Map.entry("POLICE_INVESTIGATOR", new Need(Set.of("agency"), Set.of())),
          Map.entry("AGENCY", new Need(Set.of("organisationKind"), Set.of("agency", "oathOn"))),
          Map.entry("JUDGE", new Need(Set.of("courtCode"), Set.of())));

  private CapacityPolicy() {}

  /** Whether a fact belongs to the capacity at all. */
  public static boolean has(String capacity, String field) {
    Need need = NEEDS.getOrDefault(capacity == null ? "" : capacity, NOTHING);
    return need.asked.contains(field) || need.also.contains(field);
  }

  /** What the procedure asks for and nobody has said yet. */
  static List<String> missing(PartyEntry entry) {
    Need need = NEEDS.getOrDefault(entry.getCapacity(), NOTHING);
    return PartyFields.ALL.stream()
        .filter(field -> need.asked.contains(field.name()) && field.values(entry).isEmpty())
        .map(FactField::name)
        .toList();
  }

  /** The entry without what does not belong to its capacity. */
  static PartyEntry relevant(PartyEntry typed) {
    String capacity = typed.getCapacity();
    PartyEntry kept = new PartyEntry();
    kept.setCapacity(capacity);
    kept.setOrganisation(typed.isOrganisation());
    kept.setNote(typed.getNote());
    kept.setFromOn(typed.getFromOn());
    kept.setToOn(typed.getToOn());
    if (typed.isOrganisation() || has(capacity, "organisationKind")) {
      kept.setOrganisationKind(typed.getOrganisationKind());
    }
    kept.setRepresents(has(capacity, "represents") ? typed.getRepresents() : null);
    kept.setChannel(has(capacity, "channel") ? typed.getChannel() : null);
    kept.setAnonymous(has(capacity, "anonymous") ? typed.getAnonymous() : null);
    kept.setProtectedPerson(has(capacity, "protectedPerson") ? typed.getProtectedPerson() : null);
    kept.setBarNumber(has(capacity, "barNumber") ? typed.getBarNumber() : null);
    kept.setPublicDefender(has(capacity, "publicDefender") ? typed.getPublicDefender() : null);
    kept.setAppointedOn(has(capacity, "appointedOn") ? typed.getAppointedOn() : null);
    kept.setRepresentativeKind(
        has(capacity, "representativeKind") ? typed.getRepresentativeKind() : null);
    kept.setConflictChecked(has(capacity, "conflictChecked") ? typed.getConflictChecked() : null);
    kept.setAgency(has(capacity, "agency") ? typed.getAgency() : null);
    kept.setExpertise(has(capacity, "expertise") ? typed.getExpertise() : null);
    kept.setReportOn(has(capacity, "reportOn") ? typed.getReportOn() : null);
    kept.setCourtCode(has(capacity, "courtCode") ? typed.getCourtCode() : null);
    kept.setOathOn(has(capacity, "oathOn") ? typed.getOathOn() : null);
    keepAdmission(kept, typed);
    return kept;
  }

  private static void keepAdmission(PartyEntry kept, PartyEntry typed) {
    if (has(typed.getCapacity(), "admitted")) {
      kept.setAdmitted(typed.getAdmitted());
      kept.setAdmissionOn(typed.getAdmissionOn());
    }
  }
}
