package org.resguardo.casefile;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.kernel.FuzzyDate;
import org.resguardo.kernel.FuzzyDateAdapter;

/**
 * One charge as typed: an offence laid against one or several accused, for one or several victims.
 * Each pair of accused and victim becomes a count of its own; they share the number of the charge.
 * {@code trafficking} null = as the offence says; true = raised by hand.
 */
public class CountEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  @NotNull
  @Size(max = 40)
  private String offence;

  private Boolean trafficking;

  @NotNull
  @Min(1)
  @Max(100000)
  private Integer acts = 1;

  @NotNull
  @JsonbTypeAdapter(FuzzyDateAdapter.class)
  private FuzzyDate from;

  @JsonbTypeAdapter(FuzzyDateAdapter.class)
  private FuzzyDate to;

  @NotNull
  @Size(max = 12)
  private String attempt = "COMPLETED";

  private Boolean cyber;

  private Boolean organised;

  @Min(1)
  @Max(1200)
  private Integer penaltyMonths;

  @Size(max = 400)
  private String penaltyOther;

  @Size(max = 20)
  private String concurrence;

  @Size(max = 12)
  private String concurrenceGroup;

  @NotEmpty
  @Size(max = 200)
  private List<@NotNull @Valid CountCellEntry> cells = new ArrayList<>();

  public String getOffence() {
    return offence;
  }

  public void setOffence(String offence) {
    this.offence = offence;
  }

  public Boolean getTrafficking() {
    return trafficking;
  }

  public void setTrafficking(Boolean trafficking) {
    this.trafficking = trafficking;
  }

  public Integer getActs() {
    return acts;
  }

  public void setActs(Integer acts) {
    this.acts = acts;
  }

  public FuzzyDate getFrom() {
    return from;
  }

  public void setFrom(FuzzyDate from) {
    this.from = from;
  }

  public FuzzyDate getTo() {
    return to;
  }

  public void setTo(FuzzyDate to) {
    this.to = to;
  }

  public String getAttempt() {
    return attempt;
  }

  public void setAttempt(String attempt) {
    this.attempt = attempt;
  }

  public Boolean getCyber() {
    return cyber;
  }

  public void setCyber(Boolean cyber) {
    this.cyber = cyber;
  }

  public Boolean getOrganised() {
    return organised;
  }

  public void setOrganised(Boolean organised) {
    this.organised = organised;
  }

  /** Prison asked for, in months. */
  public Integer getPenaltyMonths() {
    return penaltyMonths;
  }

  public void setPenaltyMonths(Integer penaltyMonths) {
    this.penaltyMonths = penaltyMonths;
  }

  /** What else is asked for: a fine, a disqualification. */
  public String getPenaltyOther() {
    return penaltyOther;
  }

  public void setPenaltyOther(String penaltyOther) {
    this.penaltyOther = penaltyOther;
  }

  /** How the counts of one group stand to each other. */
  public String getConcurrence() {
    return concurrence;
  }

  public void setConcurrence(String concurrence) {
    this.concurrence = concurrence;
  }

  /** Counts with the same mark stand together. */
  public String getConcurrenceGroup() {
    return concurrenceGroup;
  }

  public void setConcurrenceGroup(String concurrenceGroup) {
    this.concurrenceGroup = concurrenceGroup;
  }

  public List<@NotNull @Valid CountCellEntry> getCells() {
    return cells;
  }

  public void setCells(List<@NotNull @Valid CountCellEntry> cells) {
    this.cells = cells == null ? new ArrayList<>() : cells;
  }
}
