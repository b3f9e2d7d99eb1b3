package org.resguardo.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * An item of evidence as it is taken into the file. People by code, counts by the number they have
 * in the case; {@code collectedBy} is an institution and a badge, never a name.
 */
public class EvidenceEntry {
  @NotBlank
  @Size(max = 40)
  private String part = "EVIDENCE";

  @NotBlank
  @Size(max = 40)
  private String kind;

  @NotBlank
  @Size(max = 4000)
  private String description;

  @NotNull private LocalDate collectedOn;

  @NotNull private LocalTime collectedTime;

  @NotBlank
  @Size(max = 200)
  private String collectedPlace;

  @NotBlank
  @Size(max = 200)
  private String collectedBy;

  @NotBlank
  @Size(max = 40)
  private String ground;

  @Size(max = 200)
  private String groundReference;

  @Size(max = 80)
  private String seal;

  private Long photo;

  private Boolean abuse;

  @Size(max = 60)
  private List<@NotBlank @Size(max = 12) String> concerns = new ArrayList<>();

  @Size(max = 200)
  private List<@NotNull Long> counts = new ArrayList<>();

  public String getPart() {
    return part;
  }

  public void setPart(String part) {
    this.part = Typed.orNull(part);
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = Typed.orNull(kind);
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = Typed.orNull(description);
  }

  public LocalDate getCollectedOn() {
    return collectedOn;
  }

  public void setCollectedOn(LocalDate collectedOn) {
    this.collectedOn = collectedOn;
  }

  public LocalTime getCollectedTime() {
    return collectedTime;
  }

  public void setCollectedTime(LocalTime collectedTime) {
    this.collectedTime = collectedTime;
  }

  public String getCollectedPlace() {
    return collectedPlace;
  }

  public void setCollectedPlace(String collectedPlace) {
    this.collectedPlace = Typed.orNull(collectedPlace);
  }

  public String getCollectedBy() {
    return collectedBy;
  }

  public void setCollectedBy(String collectedBy) {
    this.collectedBy = Typed.orNull(collectedBy);
  }

  public String getGround() {
    return ground;
  }

  public void setGround(String ground) {
    this.ground = Typed.orNull(ground);
  }

  public String getGroundReference() {
    return groundReference;
  }

  public void setGroundReference(String groundReference) {
    this.groundReference = Typed.orNull(groundReference);
  }

  public String getSeal() {
    return seal;
  }

  public void setSeal(String seal) {
    this.seal = Typed.orNull(seal);
  }

  public Long getPhoto() {
    return photo;
  }

  public void setPhoto(Long photo) {
    this.photo = photo;
  }

  public Boolean getAbuse() {
    return abuse;
  }

  public void setAbuse(Boolean abuse) {
    this.abuse = abuse;
  }

  public List<@NotBlank @Size(max = 12) String> getConcerns() {
    return concerns;
  }

  public void setConcerns(List<@NotBlank @Size(max = 12) String> concerns) {
    this.concerns = Typed.list(concerns);
  }

  public List<@NotNull Long> getCounts() {
    return counts;
  }

  public void setCounts(List<@NotNull Long> counts) {
    this.counts = Typed.list(counts);
  }

  /** Day and time together; null while one of them is missing. */
  public LocalDateTime getCollectedAt() {
    return collectedOn == null || collectedTime == null ? null : collectedOn.atTime(collectedTime);
  }
}
