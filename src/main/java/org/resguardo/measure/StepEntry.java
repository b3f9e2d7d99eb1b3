package org.resguardo.measure;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.resguardo.kernel.Typed;

/**
 * What happens to a measure. {@code kind}: DECIDED, EXTENDED, REVIEWED, BREACHED or ENDED; {@code
 * outcome}: list measure_review for a review, measure_effect for a breach, measure_end for an end.
 */
public class StepEntry {
  @NotBlank
  @Size(max = 12)
  private String kind;

  @NotNull private LocalDate on;

  @Size(max = 60)
  private String court;

  @Size(max = 60)
  private String decisionNumber;

  @Min(1)
  private Integer length;

  @Size(max = 12)
  private String unit;

  private LocalDate statedUntil;
  private boolean afterConviction;

  @Size(max = 40)
  private String outcome;

  @Size(max = 2000)
  private String note;

  @Size(max = 1000)
  private String despite;

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = Typed.orNull(kind);
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
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

  public LocalDate getStatedUntil() {
    return statedUntil;
  }

  public void setStatedUntil(LocalDate statedUntil) {
    this.statedUntil = statedUntil;
  }

  /** An extension after a conviction that is not yet final. */
  public boolean isAfterConviction() {
    return afterConviction;
  }

  public void setAfterConviction(boolean afterConviction) {
    this.afterConviction = afterConviction;
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = Typed.orNull(outcome);
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = Typed.orNull(note);
  }

  public String getDespite() {
    return despite;
  }

  public void setDespite(String despite) {
    this.despite = Typed.orNull(despite);
  }
}
