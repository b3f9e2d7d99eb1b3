package org.resguardo.proceeding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.kernel.Typed;

/**
 * What a judgment imposes on one accused, as the judgment says it. What it does not say is null;
 * the total, the days credited and the last day are then those reckoned.
 */
public class SentenceEntry {
  @Size(max = 12)
  private String accused;

  @Size(max = 100)
  private List<@NotNull @Valid PenaltyEntry> penalties = new ArrayList<>();

  @Size(max = 100)
  private List<@NotNull @Valid AwardEntry> awards = new ArrayList<>();

  @Min(0)
  @Max(150)
  private Integer totalYears;

  @Min(0)
  @Max(1200)
  private Integer totalMonths;

  @Min(0)
  @Max(3650)
  private Integer totalDays;

  @Min(0)
  @Max(36500)
  private Integer creditedDays;

  private LocalDate startsOn;

  private LocalDate endsOn;

  private boolean suspended;

  @Min(1)
  @Max(600)
  private Integer probationMonths;

  @Size(max = 2000)
  private String conditions;

  @Size(max = 1000)
  private String despite;

  /** Code of the accused, where the sentence comes with its judgment; else null. */
  public String getAccused() {
    return accused;
  }

  public void setAccused(String accused) {
    this.accused = Typed.orNull(accused);
  }

  public List<@NotNull @Valid PenaltyEntry> getPenalties() {
    return penalties;
  }

  public void setPenalties(List<@NotNull @Valid PenaltyEntry> penalties) {
    this.penalties = Typed.list(penalties);
  }

  public List<@NotNull @Valid AwardEntry> getAwards() {
    return awards;
  }

  public void setAwards(List<@NotNull @Valid AwardEntry> awards) {
    this.awards = Typed.list(awards);
  }

  public Integer getTotalYears() {
    return totalYears;
  }

  public void setTotalYears(Integer totalYears) {
    this.totalYears = totalYears;
  }

  public Integer getTotalMonths() {
    return totalMonths;
  }

  public void setTotalMonths(Integer totalMonths) {
    this.totalMonths = totalMonths;
  }

  public Integer getTotalDays() {
    return totalDays;
  }

  public void setTotalDays(Integer totalDays) {
    this.totalDays = totalDays;
  }

  public Integer getCreditedDays() {
    return creditedDays;
  }

  public void setCreditedDays(Integer creditedDays) {
    this.creditedDays = creditedDays;
  }

  public LocalDate getStartsOn() {
    return startsOn;
  }

  public void setStartsOn(LocalDate startsOn) {
    this.startsOn = startsOn;
  }

  public LocalDate getEndsOn() {
    return endsOn;
  }

  public void setEndsOn(LocalDate endsOn) {
    this.endsOn = endsOn;
  }

  public boolean isSuspended() {
    return suspended;
  }

  public void setSuspended(boolean suspended) {
    this.suspended = suspended;
  }

  public Integer getProbationMonths() {
    return probationMonths;
  }

  public void setProbationMonths(Integer probationMonths) {
    this.probationMonths = probationMonths;
  }

  public String getConditions() {
    return conditions;
  }

  public void setConditions(String conditions) {
    this.conditions = Typed.orNull(conditions);
  }

  public String getDespite() {
    return despite;
  }

  public void setDespite(String despite) {
    this.despite = Typed.orNull(despite);
  }

  /** Null when the judgment names no total. */
  Term total() {
    return Term.of(totalYears, totalMonths, totalDays);
  }
}
