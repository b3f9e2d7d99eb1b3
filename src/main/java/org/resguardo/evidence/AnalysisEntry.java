package org.resguardo.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * An analysis that was asked for, and what came of it; {@code report} is a document of the case.
 */
public class AnalysisEntry {
  @NotBlank
  @Size(max = 120)
  private String laboratory;

  @NotNull private LocalDate askedOn;

  private LocalDate dueOn;

  private LocalDate receivedOn;

  private Long report;

  public String getLaboratory() {
    return laboratory;
  }

  public void setLaboratory(String laboratory) {
    this.laboratory = Typed.orNull(laboratory);
  }

  public LocalDate getAskedOn() {
    return askedOn;
  }

  public void setAskedOn(LocalDate askedOn) {
    this.askedOn = askedOn;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }

  public LocalDate getReceivedOn() {
    return receivedOn;
  }

  public void setReceivedOn(LocalDate receivedOn) {
    this.receivedOn = receivedOn;
  }

  public Long getReport() {
    return report;
  }

  public void setReport(Long report) {
    this.report = report;
  }
}
