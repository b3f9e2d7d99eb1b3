package org.resguardo.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The case, by internal or official number, in which a case goes on; by which order, of which day,
 * and why.
 */
public class JoinEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  @NotBlank
  @Size(max = 60)
  private String into;

  @NotNull @PastOrPresent private LocalDate on;

  @NotBlank
  @Size(max = 60)
  private String order;

  @NotBlank
  @Size(max = 40)
  private String reason;

  @Size(max = 2000)
  private String note;

  public String getInto() {
    return into;
  }

  public void setInto(String into) {
    this.into = PlainText.clean(into);
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getOrder() {
    return order;
  }

  public void setOrder(String order) {
    this.order = PlainText.clean(order);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = PlainText.clean(reason);
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = PlainText.clean(note);
  }
}
