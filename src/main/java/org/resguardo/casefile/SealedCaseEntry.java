package org.resguardo.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A sealed case, by its number (ours or official), and who is to work on it. {@code order} and
 * {@code until}, both or neither: a record that its age has sealed is opened by the order of a
 * court, and until that day.
 */
public class SealedCaseEntry extends AssignmentEntry {
  private static final long serialVersionUID = 1L;

  @NotBlank
  @Size(max = 60)
  private String number;

  @Size(max = 60)
  private String order;

  private LocalDate until;

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = PlainText.clean(number);
  }

  public String getOrder() {
    return order;
  }

  public void setOrder(String order) {
    this.order = PlainText.clean(order);
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }
}
