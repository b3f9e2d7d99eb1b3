package org.resguardo.cooperation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.resguardo.kernel.Typed;

/** Data given to a foreign authority, under which conditions and until when (DP-27). */
public class TransferEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  @NotNull private LocalDate on;

  @NotBlank
  @Size(max = 2000)
  private String content;

  @NotBlank
  @Size(max = 2000)
  private String conditions;

  @NotNull private LocalDate returnOn;

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getContent() {
    return content;
  }

  public void setContent(String content) {
    this.content = Typed.orNull(content);
  }

  public String getConditions() {
    return conditions;
  }

  public void setConditions(String conditions) {
    this.conditions = Typed.orNull(conditions);
  }

  public LocalDate getReturnOn() {
    return returnOn;
  }

  public void setReturnOn(LocalDate returnOn) {
    this.returnOn = returnOn;
  }
}
