package org.resguardo.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** A prosecutor on leave and who stands in; without a substitute or days the leave is over. */
public class StandInEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  @NotBlank
  @Size(max = 60)
  private String prosecutor;

  @Size(max = 60)
  private String substitute;

  private LocalDate from;

  private LocalDate to;

  public String getProsecutor() {
    return prosecutor;
  }

  public void setProsecutor(String prosecutor) {
    this.prosecutor = PlainText.clean(prosecutor);
  }

  public String getSubstitute() {
    return substitute;
  }

  public void setSubstitute(String substitute) {
    this.substitute = PlainText.clean(substitute);
  }

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
}
