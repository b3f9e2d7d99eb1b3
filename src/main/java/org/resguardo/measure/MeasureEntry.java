package org.resguardo.measure;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.kernel.Typed;

/**
 * A measure as it was asked for or ordered. {@code person}: code of the party within the case;
 * {@code kind}: list measure_kind; {@code askedBy}: list body; {@code unit}: DAYS, MONTHS or YEARS;
 * {@code named}: user names of those who may read an identity under reserve.
 */
public class MeasureEntry {
  @NotBlank
  @Size(max = 60)
  private String kind;

  @NotBlank
  @Size(max = 12)
  private String person;

  private LocalDateTime askedAt;

  @Size(max = 20)
  private String askedBy;

  private boolean provisional;
  private LocalDate decidedOn;

  @Size(max = 60)
  private String court;

  @Size(max = 60)
  private String decisionNumber;

  private LocalDate from;

  @Min(1)
  private Integer length;

  @Size(max = 12)
  private String unit;

  private LocalDate statedUntil;

  @Size(max = 10)
  private List<@NotBlank @Size(max = 40) String> grounds = new ArrayList<>();

  @Size(max = 200)
  private String place;

  @Size(max = 2000)
  private String conditions;

  @Size(max = 40)
  private String carriedBy;

  @Size(max = 12)
  private String riskLevel;

  private LocalDate riskOn;

  @Size(max = 20)
  private List<@NotBlank @Size(max = 60) String> named = new ArrayList<>();

  @Size(max = 1000)
  private String despite;

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = Typed.orNull(kind);
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = Typed.orNull(person);
  }

  public LocalDateTime getAskedAt() {
    return askedAt;
  }

  public void setAskedAt(LocalDateTime askedAt) {
    this.askedAt = askedAt;
  }

  public String getAskedBy() {
    return askedBy;
  }

  public void setAskedBy(String askedBy) {
    this.askedBy = Typed.orNull(askedBy);
  }

  /** In force from the request on, until it is decided. */
  public boolean isProvisional() {
    return provisional;
  }

  public void setProvisional(boolean provisional) {
    this.provisional = provisional;
  }

  public LocalDate getDecidedOn() {
    return decidedOn;
  }

  public void setDecidedOn(LocalDate decidedOn) {
    this.decidedOn = decidedOn;
  }

  public String getCourt() {
    return court;
  }

  public void setCourt(String court) {
    this.court = Typed.orNull(court);
  }

  public String getDecisionNumber() {
    return decisionNumber;
  }

  public void setDecisionNumber(String decisionNumber) {
    this.decisionNumber = Typed.orNull(decisionNumber);
  }

  /** First day in force; null: the day of the decision, or of the request when provisional. */
  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public Integer getLength() {
    return length;
  }

  public void setLength(Integer length) {
    this.length = length;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = Typed.orNull(unit);
  }

  /** The day on which it ends by the words of the order; it prevails over what is reckoned. */
  public LocalDate getStatedUntil() {
    return statedUntil;
  }

  public void setStatedUntil(LocalDate statedUntil) {
    this.statedUntil = statedUntil;
  }

  public List<String> getGrounds() {
    return grounds;
  }

  public void setGrounds(List<String> grounds) {
    this.grounds = Typed.list(grounds);
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = Typed.orNull(place);
  }

  public String getConditions() {
    return conditions;
  }

  public void setConditions(String conditions) {
    this.conditions = Typed.orNull(conditions);
  }

  public String getCarriedBy() {
    return carriedBy;
  }

  public void setCarriedBy(String carriedBy) {
    this.carriedBy = Typed.orNull(carriedBy);
  }

  public String getRiskLevel() {
    return riskLevel;
  }

  public void setRiskLevel(String riskLevel) {
    this.riskLevel = Typed.orNull(riskLevel);
  }

  public LocalDate getRiskOn() {
    return riskOn;
  }

  public void setRiskOn(LocalDate riskOn) {
    this.riskOn = riskOn;
  }

  public List<String> getNamed() {
    return named;
  }

  public void setNamed(List<String> named) {
    this.named = Typed.list(named);
  }

  /** Why it stands although the software warned; null while there is no warning. */
  public String getDespite() {
    return despite;
  }

  public void setDespite(String despite) {
    this.despite = Typed.orNull(despite);
  }
}
