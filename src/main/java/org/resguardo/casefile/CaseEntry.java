package org.resguardo.casefile;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.kernel.FuzzyDate;
import org.resguardo.kernel.FuzzyDateAdapter;

/** The case as it is edited: what registration asked, and what is due before the accusation. */
public class CaseEntry implements Serializable {
  private static final long serialVersionUID = 1L;

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
  @Size(max = 40)
  private String offenceCode;

  @NotBlank
  @Size(max = RegistrationEntry.SUMMARY)
  private String summary;

  @NotBlank
  @Size(max = 20)
  private String confidentiality;

  @NotBlank
  @Size(max = 20)
  private String priority;

  private boolean trafficking;

  private boolean csec;

  @Size(max = 20)
  private String border;

  @Size(max = 20)
  private List<@NotNull @Size(max = 60) String> exploitation = new ArrayList<>();

  @Size(max = 20)
  private List<@NotNull @Size(max = 60) String> sexExploitation = new ArrayList<>();

  private Boolean onlineUsed;

  @Size(max = 30)
  private List<@NotNull @Size(max = 60) String> platforms = new ArrayList<>();

  private Boolean organisedGroup;

  @Min(1)
  @Max(9999)
  private Integer numberActing;

  private Boolean complexProcedure;

  @Valid
  @Size(max = 30)
  private List<@NotNull PlaceEntry> places = new ArrayList<>();

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

  public String getConfidentiality() {
    return confidentiality;
  }

  public void setConfidentiality(String confidentiality) {
    this.confidentiality = PlainText.clean(confidentiality);
  }

  public String getPriority() {
    return priority;
  }

  public void setPriority(String priority) {
    this.priority = PlainText.clean(priority);
  }

  public boolean isTrafficking() {
    return trafficking;
  }

  public void setTrafficking(boolean trafficking) {
    this.trafficking = trafficking;
  }

  public boolean isCsec() {
    return csec;
  }

  public void setCsec(boolean csec) {
    this.csec = csec;
  }

  public String getBorder() {
    return border;
  }

  public void setBorder(String border) {
    this.border = PlainText.clean(border);
  }

  public List<@NotNull @Size(max = 60) String> getExploitation() {
    return exploitation;
  }

  public void setExploitation(List<@NotNull @Size(max = 60) String> exploitation) {
    this.exploitation = exploitation == null ? new ArrayList<>() : exploitation;
  }

  public List<@NotNull @Size(max = 60) String> getSexExploitation() {
    return sexExploitation;
  }

  public void setSexExploitation(List<@NotNull @Size(max = 60) String> sexExploitation) {
    this.sexExploitation = sexExploitation == null ? new ArrayList<>() : sexExploitation;
  }

  public Boolean getOnlineUsed() {
    return onlineUsed;
  }

  public void setOnlineUsed(Boolean onlineUsed) {
    this.onlineUsed = onlineUsed;
  }

  public List<@NotNull @Size(max = 60) String> getPlatforms() {
    return platforms;
  }

  public void setPlatforms(List<@NotNull @Size(max = 60) String> platforms) {
    this.platforms = platforms == null ? new ArrayList<>() : platforms;
  }

  public Boolean getOrganisedGroup() {
    return organisedGroup;
  }

  public void setOrganisedGroup(Boolean organisedGroup) {
    this.organisedGroup = organisedGroup;
  }

  public Integer getNumberActing() {
    return numberActing;
  }

  public void setNumberActing(Integer numberActing) {
    this.numberActing = numberActing;
  }

  public Boolean getComplexProcedure() {
    return complexProcedure;
  }

  public void setComplexProcedure(Boolean complexProcedure) {
    this.complexProcedure = complexProcedure;
  }

  public List<@NotNull PlaceEntry> getPlaces() {
    return places;
  }

  public void setPlaces(List<@NotNull PlaceEntry> places) {
    this.places = places == null ? new ArrayList<>() : places;
  }

  /** Rows of the form that were left empty are no places. */
  public CaseEntry withoutEmptyPlaces() {
    places.removeIf(PlaceEntry::isEmpty);
    return this;
  }
}
