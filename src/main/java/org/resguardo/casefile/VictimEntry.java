package org.resguardo.casefile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The coded facts of a victim, as typed: nothing here names a person (P1). Ages are completed years
 * on {@code detectedOn}; a birth date goes to the vault. Lists of the codes: {@link VictimFields}.
 */
public class VictimEntry extends PersonEntry {
  private static final long serialVersionUID = 1L;

  private boolean identityKnown = true;

  @Size(max = 20)
  private String ageBasis;

  @Size(max = 2)
  private String birthCountry;

  @Size(max = 12)
  private String language;

  private Boolean inSchool;

  @Size(max = 40)
  private String migrationStatus;

  @NotNull @PastOrPresent private LocalDate detectedOn;

  @Size(max = 40)
  private String detectedBy;

  @NotNull
  @Size(max = 40)
  private String traffickingStatus = "NOT_ASSESSED";

  @PastOrPresent private LocalDate traffickingStatusOn;

  @Size(max = 40)
  private String decidingBody;

  @NotNull @Valid private ExploitationEntry exploitation = new ExploitationEntry();

  @NotNull @Valid private RightsEntry rights = new RightsEntry();

  public boolean isIdentityKnown() {
    return identityKnown;
  }

  public void setIdentityKnown(boolean identityKnown) {
    this.identityKnown = identityKnown;
  }

  public String getAgeBasis() {
    return ageBasis;
  }

  public void setAgeBasis(String ageBasis) {
    this.ageBasis = ageBasis;
  }

  public String getBirthCountry() {
    return birthCountry;
  }

  public void setBirthCountry(String birthCountry) {
    this.birthCountry = birthCountry;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public Boolean getInSchool() {
    return inSchool;
  }

  public void setInSchool(Boolean inSchool) {
    this.inSchool = inSchool;
  }

  public String getMigrationStatus() {
    return migrationStatus;
  }

  public void setMigrationStatus(String migrationStatus) {
    this.migrationStatus = migrationStatus;
  }

  public LocalDate getDetectedOn() {
    return detectedOn;
  }

  public void setDetectedOn(LocalDate detectedOn) {
    this.detectedOn = detectedOn;
  }

  public String getDetectedBy() {
    return detectedBy;
  }

  public void setDetectedBy(String detectedBy) {
    this.detectedBy = detectedBy;
  }

  public String getTraffickingStatus() {
    return traffickingStatus;
  }

  public void setTraffickingStatus(String traffickingStatus) {
    this.traffickingStatus = traffickingStatus;
  }

  public LocalDate getTraffickingStatusOn() {
    return traffickingStatusOn;
  }

  public void setTraffickingStatusOn(LocalDate traffickingStatusOn) {
    this.traffickingStatusOn = traffickingStatusOn;
  }

  public String getDecidingBody() {
    return decidingBody;
  }

  public void setDecidingBody(String decidingBody) {
    this.decidingBody = decidingBody;
  }

  public ExploitationEntry getExploitation() {
    return exploitation;
  }

  public void setExploitation(ExploitationEntry exploitation) {
    this.exploitation = exploitation;
  }

  public RightsEntry getRights() {
    return rights;
  }

  public void setRights(RightsEntry rights) {
    this.rights = rights;
  }
}
