package org.resguardo.casefile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The coded facts of a victim, as typed: nothing here names a person (P1). Ages are completed years
 * on {@code detectedOn}; a birth date goes to the vault. Lists of the codes: {@link VictimFields}.
 */
public class VictimEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  private boolean identityKnown = true;

  @NotNull
  @Size(max = 12)
  private String sex;

  @Min(0)
  @Max(120)
  private Integer ageFrom;

  @Min(0)
  @Max(120)
  private Integer ageTo;

  @Size(max = 20)
  private String ageBasis;

  @NotEmpty
  @Size(max = 10)
  private List<@NotNull @Size(max = 2) String> citizenships = new ArrayList<>();

  @Size(max = 2)
  private String birthCountry;

  @Size(max = 2)
  private String residenceCountry;

  @Size(max = 20)
  private String residenceDivision1;

  private Boolean interpreterNeeded;

  @Size(max = 12)
  private String language;

  @Size(max = 40)
  private String education;

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

  public String getSex() {
    return sex;
  }

  public void setSex(String sex) {
    this.sex = sex;
  }

  public Integer getAgeFrom() {
    return ageFrom;
  }

  public void setAgeFrom(Integer ageFrom) {
    this.ageFrom = ageFrom;
  }

  public Integer getAgeTo() {
    return ageTo;
  }

  public void setAgeTo(Integer ageTo) {
    this.ageTo = ageTo;
  }

  public String getAgeBasis() {
    return ageBasis;
  }

  public void setAgeBasis(String ageBasis) {
    this.ageBasis = ageBasis;
  }

  public List<@NotNull @Size(max = 2) String> getCitizenships() {
    return citizenships;
  }

  public void setCitizenships(List<@NotNull @Size(max = 2) String> citizenships) {
    this.citizenships = citizenships == null ? new ArrayList<>() : citizenships;
  }

  public String getBirthCountry() {
    return birthCountry;
  }

  public void setBirthCountry(String birthCountry) {
    this.birthCountry = birthCountry;
  }

  public String getResidenceCountry() {
    return residenceCountry;
  }

  public void setResidenceCountry(String residenceCountry) {
    this.residenceCountry = residenceCountry;
  }

  public String getResidenceDivision1() {
    return residenceDivision1;
  }

  public void setResidenceDivision1(String residenceDivision1) {
    this.residenceDivision1 = residenceDivision1;
  }

  public Boolean getInterpreterNeeded() {
    return interpreterNeeded;
  }

  public void setInterpreterNeeded(Boolean interpreterNeeded) {
    this.interpreterNeeded = interpreterNeeded;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getEducation() {
    return education;
  }

  public void setEducation(String education) {
    this.education = education;
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
