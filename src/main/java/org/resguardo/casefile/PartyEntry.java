package org.resguardo.casefile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Everybody who is neither victim nor accused: witness, complainant, lawyer, representative,
 * expert, agency, judge. Which fields count depends on {@code capacity}; names go to the vault.
 */
public class PartyEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  @NotNull
  @Size(max = 40)
  private String capacity;

  private boolean organisation;

  @Size(max = 40)
  private String organisationKind;

  @Size(max = 12)
  private String represents;

  @Size(max = 40)
  private String channel;

  private Boolean anonymous;

  private Boolean protectedPerson;

  @Size(max = 40)
  private String barNumber;

  private Boolean publicDefender;

  @PastOrPresent private LocalDate appointedOn;

  private Boolean admitted;

  @PastOrPresent private LocalDate admissionOn;

  @Size(max = 40)
  private String representativeKind;

  private Boolean conflictChecked;

  @Size(max = 200)
  private String agency;

  @Size(max = 200)
  private String expertise;

  @PastOrPresent private LocalDate reportOn;

  @Size(max = 60)
  private String courtCode;

  @PastOrPresent private LocalDate oathOn;

  @Size(max = 2000)
  private String note;

  private LocalDate fromOn;

  private LocalDate toOn;

  public String getCapacity() {
    return capacity;
  }

  public void setCapacity(String capacity) {
    this.capacity = capacity;
  }

  public boolean isOrganisation() {
    return organisation;
  }

  public void setOrganisation(boolean organisation) {
    this.organisation = organisation;
  }

  public String getOrganisationKind() {
    return organisationKind;
  }

  public void setOrganisationKind(String organisationKind) {
    this.organisationKind = organisationKind;
  }

  public String getRepresents() {
    return represents;
  }

  public void setRepresents(String represents) {
    this.represents = represents;
  }

  public String getChannel() {
    return channel;
  }

  public void setChannel(String channel) {
    this.channel = channel;
  }

  public Boolean getAnonymous() {
    return anonymous;
  }

  public void setAnonymous(Boolean anonymous) {
    this.anonymous = anonymous;
  }

  public Boolean getProtectedPerson() {
    return protectedPerson;
  }

  public void setProtectedPerson(Boolean protectedPerson) {
    this.protectedPerson = protectedPerson;
  }

  public String getBarNumber() {
    return barNumber;
  }

  public void setBarNumber(String barNumber) {
    this.barNumber = barNumber;
  }

  public Boolean getPublicDefender() {
    return publicDefender;
  }

  public void setPublicDefender(Boolean publicDefender) {
    this.publicDefender = publicDefender;
  }

  public LocalDate getAppointedOn() {
    return appointedOn;
  }

  public void setAppointedOn(LocalDate appointedOn) {
    this.appointedOn = appointedOn;
  }

  /** What the court decided on a private accuser or civil claimant; null while it has not. */
  public Boolean getAdmitted() {
    return admitted;
  }

  public void setAdmitted(Boolean admitted) {
    this.admitted = admitted;
  }

  public LocalDate getAdmissionOn() {
    return admissionOn;
  }

  public void setAdmissionOn(LocalDate admissionOn) {
    this.admissionOn = admissionOn;
  }

  public String getRepresentativeKind() {
    return representativeKind;
  }

  public void setRepresentativeKind(String representativeKind) {
    this.representativeKind = representativeKind;
  }

  public Boolean getConflictChecked() {
    return conflictChecked;
  }

  public void setConflictChecked(Boolean conflictChecked) {
    this.conflictChecked = conflictChecked;
  }

  public String getAgency() {
    return agency;
  }

  public void setAgency(String agency) {
    this.agency = agency;
  }

  public String getExpertise() {
    return expertise;
  }

  public void setExpertise(String expertise) {
    this.expertise = expertise;
  }

  public LocalDate getReportOn() {
    return reportOn;
  }

  public void setReportOn(LocalDate reportOn) {
    this.reportOn = reportOn;
  }

  public String getCourtCode() {
    return courtCode;
  }

  public void setCourtCode(String courtCode) {
    this.courtCode = courtCode;
  }

  public LocalDate getOathOn() {
    return oathOn;
  }

  public void setOathOn(LocalDate oathOn) {
    this.oathOn = oathOn;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public LocalDate getFromOn() {
    return fromOn;
  }

  public void setFromOn(LocalDate fromOn) {
    this.fromOn = fromOn;
  }

  public LocalDate getToOn() {
    return toOn;
  }

  public void setToOn(LocalDate toOn) {
    this.toOn = toOn;
  }
}
