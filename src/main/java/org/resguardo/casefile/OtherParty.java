package org.resguardo.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.resguardo.kernel.PartyId;

/**
 * Somebody else of a case: witness, complainant, lawyer, representative, expert, agency, judge. The
 * name stands in the vault; no statistic reads these rows, so a change overwrites and the log keeps
 * what was before.
 */
@Entity
@Table(name = "other_party")
class OtherParty {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "case_id")
  private long caseId;

  @Column(name = "party_id")
  private PartyId partyId;

  private String code;
  private String capacity;
  private boolean organisation;

  @Column(name = "organisation_kind")
  private String organisationKind;

  @Column(name = "represents_party_id")
  private PartyId represents;

  private String channel;
  private Boolean anonymous;

  @Column(name = "protected_person")
  private Boolean protectedPerson;

  @Column(name = "bar_number")
  private String barNumber;

  @Column(name = "public_defender")
  private Boolean publicDefender;

  @Column(name = "appointed_on")
  private LocalDate appointedOn;

  private Boolean admitted;

  @Column(name = "admission_on")
  private LocalDate admissionOn;

  @Column(name = "representative_kind")
  private String representativeKind;

  @Column(name = "conflict_checked")
  private Boolean conflictChecked;

  private String agency;

  @Column(name = "field_of_expertise")
  private String expertise;

  @Column(name = "report_on")
  private LocalDate reportOn;

  @Column(name = "court_code")
  private String courtCode;

  @Column(name = "oath_on")
  private LocalDate oathOn;

  private String note;

  @Column(name = "from_on")
  private LocalDate fromOn;

  @Column(name = "to_on")
  private LocalDate toOn;

  @Column(name = "registered_at")
  private Instant registeredAt;

  @Column(name = "registered_by")
  private long registeredBy;

  protected OtherParty() {}

  OtherParty(long caseId, PartyId partyId, String code, Instant at, long by) {
    this.caseId = caseId;
    this.partyId = partyId;
    this.code = code;
    this.registeredAt = at;
    this.registeredBy = by;
  }

  /** Takes what was typed, as far as it belongs to the capacity; {@code stoodFor} may be null. */
  void describe(PartyEntry typed, PartyId stoodFor) {
    PartyEntry entry = CapacityPolicy.relevant(typed);
    capacity = entry.getCapacity();
    organisation = entry.isOrganisation();
    organisationKind = entry.getOrganisationKind();
    represents = stoodFor;
    channel = entry.getChannel();
    anonymous = entry.getAnonymous();
    protectedPerson = entry.getProtectedPerson();
    barNumber = entry.getBarNumber();
    publicDefender = entry.getPublicDefender();
    appointedOn = entry.getAppointedOn();
    admitted = entry.getAdmitted();
    admissionOn = entry.getAdmissionOn();
    representativeKind = entry.getRepresentativeKind();
    conflictChecked = entry.getConflictChecked();
    agency = entry.getAgency();
    expertise = entry.getExpertise();
    reportOn = entry.getReportOn();
    courtCode = entry.getCourtCode();
    oathOn = entry.getOathOn();
    note = entry.getNote();
    fromOn = entry.getFromOn();
    toOn = entry.getToOn();
  }

  /** {@code representsCode}: the code of the party this one stands for, or null. */
  PartyEntry entry(String representsCode) {
    PartyEntry entry = new PartyEntry();
    entry.setCapacity(capacity);
    entry.setOrganisation(organisation);
    entry.setOrganisationKind(organisationKind);
    entry.setRepresents(representsCode);
    entry.setChannel(channel);
    entry.setAnonymous(anonymous);
    entry.setProtectedPerson(protectedPerson);
    entry.setBarNumber(barNumber);
    entry.setPublicDefender(publicDefender);
    entry.setAppointedOn(appointedOn);
    entry.setAdmitted(admitted);
    entry.setAdmissionOn(admissionOn);
    entry.setRepresentativeKind(representativeKind);
    entry.setConflictChecked(conflictChecked);
    entry.setAgency(agency);
    entry.setExpertise(expertise);
    entry.setReportOn(reportOn);
    entry.setCourtCode(courtCode);
    entry.setOathOn(oathOn);
    entry.setNote(note);
    entry.setFromOn(fromOn);
    entry.setToOn(toOn);
    return entry;
  }

  int version() {
    return version;
  }

  long caseId() {
    return caseId;
  }

  PartyId partyId() {
    return partyId;
  }

  String code() {
    return code;
  }

  PartyId represents() {
    return represents;
  }
}
