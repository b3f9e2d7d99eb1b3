package org.resguardo.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.resguardo.kernel.Typed;

/** An order that hides an accused. {@code ground}: of the list {@code expungement_ground}. */
public class ExpungementEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  @NotBlank
  @Size(max = 12)
  private String person;

  @NotBlank
  @Size(max = 20)
  private String ground;

  @NotBlank
  @Size(max = 60)
  private String order;

  @NotNull private LocalDate on;

  @Size(max = 400)
  private String reason;

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = Typed.orNull(person);
  }

  public String getGround() {
    return ground;
  }

  public void setGround(String ground) {
    this.ground = Typed.orNull(ground);
  }

  /** The number of the decision. */
  public String getOrder() {
    return order;
  }

  public void setOrder(String order) {
    this.order = Typed.orNull(order);
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = Typed.orNull(reason);
  }
}
