package org.resguardo.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.resguardo.kernel.Typed;

/** An order to keep. {@code person}: the code of somebody in the case; null: the whole case. */
public class HoldEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  @Size(max = 12)
  private String person;

  @NotBlank
  @Size(max = 60)
  private String order;

  @NotNull private LocalDate since;

  @NotBlank
  @Size(max = 400)
  private String reason;

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = Typed.orNull(person);
  }

  /** The number of the order, or of the letter that asks for it. */
  public String getOrder() {
    return order;
  }

  public void setOrder(String order) {
    this.order = Typed.orNull(order);
  }

  public LocalDate getSince() {
    return since;
  }

  public void setSince(LocalDate since) {
    this.since = since;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = Typed.orNull(reason);
  }
}
