package org.resguardo.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What became of an item in the proceedings: admitted or excluded by which decision, shown to the
 * defence, and its end.
 */
public class OutcomeEntry {
  @NotBlank
  @Size(max = 20)
  private String admission = "PENDING";

  private Long decision;

  private LocalDate shownOn;

  @Size(max = 20)
  private String end;

  private LocalDate endedOn;

  @Size(max = 200)
  private String endAct;

  @Size(max = 200)
  private String endWitnesses;

  public String getAdmission() {
    return admission;
  }

  public void setAdmission(String admission) {
    this.admission = Typed.orNull(admission);
  }

  public Long getDecision() {
    return decision;
  }

  public void setDecision(Long decision) {
    this.decision = decision;
  }

  public LocalDate getShownOn() {
    return shownOn;
  }

  public void setShownOn(LocalDate shownOn) {
    this.shownOn = shownOn;
  }

  public String getEnd() {
    return end;
  }

  public void setEnd(String end) {
    this.end = Typed.orNull(end);
  }

  public LocalDate getEndedOn() {
    return endedOn;
  }

  public void setEndedOn(LocalDate endedOn) {
    this.endedOn = endedOn;
  }

  public String getEndAct() {
    return endAct;
  }

  public void setEndAct(String endAct) {
    this.endAct = Typed.orNull(endAct);
  }

  public String getEndWitnesses() {
    return endWitnesses;
  }

  public void setEndWitnesses(String endWitnesses) {
    this.endWitnesses = Typed.orNull(endWitnesses);
  }
}
