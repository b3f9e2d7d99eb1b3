package org.resguardo.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The coded facts of a suspect or accused, as typed. Names go to the vault. {@code known} false is
 * an unidentified person, who gets a label NN-n. Ages are completed years on the date of the facts.
 */
public class AccusedEntry extends PersonEntry {
  private static final long serialVersionUID = 1L;

  private boolean known = true;

  @NotNull
  @NotBlank
  @Size(max = 10)
  private String kind = "NATURAL";

  @Size(max = 120)
  private String occupation;

  @Size(max = 20)
  private List<@NotNull @Size(max = 60) String> roles = new ArrayList<>();

  private Boolean publicOfficial;

  @Size(max = 200)
  private String officialBody;

  @Size(max = 20)
  private String priorConvictions;

  @PastOrPresent private LocalDate firstSuspectedOn;

  @PastOrPresent private LocalDate arrestedOn;

  private LocalTime arrestedAt;

  @PastOrPresent private LocalDate rightsToldOn;

  @PastOrPresent private LocalDate consulateToldOn;

  @PastOrPresent private LocalDate fugitiveSince;

  /** Writes the ages that follow from a birth date known to the vault alone. */
  public void tellAge(AgeRange age) {
    if (age.isKnown()) {
      setAgeFrom(age.from());
      setAgeTo(age.to());
    }
  }

  public boolean isKnown() {
    return known;
  }

  public void setKnown(boolean known) {
    this.known = known;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getOccupation() {
    return occupation;
  }

  public void setOccupation(String occupation) {
    this.occupation = occupation;
  }

  public List<@NotNull @Size(max = 60) String> getRoles() {
    return roles;
  }

  public void setRoles(List<@NotNull @Size(max = 60) String> roles) {
    this.roles = roles == null ? new ArrayList<>() : roles;
  }

  public Boolean getPublicOfficial() {
    return publicOfficial;
  }

  public void setPublicOfficial(Boolean publicOfficial) {
    this.publicOfficial = publicOfficial;
  }

  public String getOfficialBody() {
    return officialBody;
  }

  public void setOfficialBody(String officialBody) {
    this.officialBody = officialBody;
  }

  public String getPriorConvictions() {
    return priorConvictions;
  }

  public void setPriorConvictions(String priorConvictions) {
    this.priorConvictions = priorConvictions;
  }

  public LocalDate getFirstSuspectedOn() {
    return firstSuspectedOn;
  }

  public void setFirstSuspectedOn(LocalDate firstSuspectedOn) {
    this.firstSuspectedOn = firstSuspectedOn;
  }

  public LocalDate getArrestedOn() {
    return arrestedOn;
  }

  public void setArrestedOn(LocalDate arrestedOn) {
    this.arrestedOn = arrestedOn;
  }

  /** Civil time on the day of the arrest. */
  public LocalTime getArrestedAt() {
    return arrestedAt;
  }

  public void setArrestedAt(LocalTime arrestedAt) {
    this.arrestedAt = arrestedAt;
  }

  public LocalDate getRightsToldOn() {
    return rightsToldOn;
  }

  public void setRightsToldOn(LocalDate rightsToldOn) {
    this.rightsToldOn = rightsToldOn;
  }

  public LocalDate getConsulateToldOn() {
    return consulateToldOn;
  }

  public void setConsulateToldOn(LocalDate consulateToldOn) {
    this.consulateToldOn = consulateToldOn;
  }

  public LocalDate getFugitiveSince() {
    return fugitiveSince;
  }

  public void setFugitiveSince(LocalDate fugitiveSince) {
    this.fugitiveSince = fugitiveSince;
  }
}
