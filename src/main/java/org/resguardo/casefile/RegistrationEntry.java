package org.resguardo.casefile;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.resguardo.kernel.FuzzyDate;
import org.resguardo.kernel.FuzzyDateAdapter;

/**
 * The smallest lawful case, ten fields on one page. {@code victim}: NONE, or the age group of a
 * first victim who is known to exist (UNKNOWN age is protected as a child); {@code suspect}: NONE,
 * KNOWN (to be entered next) or UNIDENTIFIED, which opens NN-1. {@code officialNumber}: as on the
 * incoming paper.
 */
public class RegistrationEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The longest summary of facts, in characters. */
  public static final int SUMMARY = 8000;

  @NotBlank
  @Size(max = 20)
  private String officeCode;

  @Size(max = 40)
  private String officialNumber;

  @NotBlank
  @Size(max = 40)
  private String howArose;

  @NotNull @PastOrPresent private LocalDate complaintOn;

  @NotNull
  @JsonbTypeAdapter(FuzzyDateAdapter.class)
  private FuzzyDate factsFrom;

  @JsonbTypeAdapter(FuzzyDateAdapter.class)
  private FuzzyDate factsTo;

  @NotBlank
  @Size(max = 20)
  private String placeDivision;

  @NotBlank
  @Size(max = 40)
  private String offenceCode;

  @NotBlank
  @Size(max = SUMMARY)
  private String summary;

  @NotBlank
  @Size(max = 20)
  private String victim;

  @NotBlank
  @Pattern(regexp = "NONE|KNOWN|UNIDENTIFIED")
  private String suspect;

  public String getOfficeCode() {
    return officeCode;
  }

  public void setOfficeCode(String officeCode) {
    this.officeCode = PlainText.clean(officeCode);
  }

  public String getOfficialNumber() {
    return officialNumber;
  }

  public void setOfficialNumber(String officialNumber) {
    this.officialNumber = PlainText.clean(officialNumber);
  }

  public String getHowArose() {
    return howArose;
  }

  public void setHowArose(String howArose) {
    this.howArose = PlainText.clean(howArose);
  }

  public LocalDate getComplaintOn() {
    return complaintOn;
  }

  public void setComplaintOn(LocalDate complaintOn) {
    this.complaintOn = complaintOn;
  }

  public FuzzyDate getFactsFrom() {
    return factsFrom;
  }

  public void setFactsFrom(FuzzyDate factsFrom) {
    this.factsFrom = factsFrom;
  }

  public FuzzyDate getFactsTo() {
    return factsTo;
  }

  public void setFactsTo(FuzzyDate factsTo) {
    this.factsTo = factsTo;
  }

  public String getPlaceDivision() {
    return placeDivision;
  }

  public void setPlaceDivision(String placeDivision) {
    this.placeDivision = PlainText.clean(placeDivision);
  }

  public String getOffenceCode() {
    return offenceCode;
  }

  public void setOffenceCode(String offenceCode) {
    this.offenceCode = PlainText.clean(offenceCode);
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = PlainText.clean(summary);
  }

  public String getVictim() {
    return victim;
  }

  public void setVictim(String victim) {
    this.victim = PlainText.clean(victim);
  }

  public String getSuspect() {
    return suspect;
  }

  public void setSuspect(String suspect) {
    this.suspect = PlainText.clean(suspect);
  }
}
