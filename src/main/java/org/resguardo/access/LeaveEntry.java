package org.resguardo.access;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** The days of a leave and who stands in; all empty ends it. */
public class LeaveEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  private LocalDate from;
  private LocalDate to;

  @Size(max = 60)
  private String substitute;

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public String getSubstitute() {
    return substitute;
  }

  public void setSubstitute(String substitute) {
    this.substitute = substitute;
  }
}
