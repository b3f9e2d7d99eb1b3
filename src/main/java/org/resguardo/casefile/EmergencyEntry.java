package org.resguardo.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A case that must be read now, by its number (ours or official), and why in own words. */
public class EmergencyEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  @NotBlank
  @Size(max = 60)
  private String number;

  @NotBlank
  @Size(min = 20, max = 400, message = "{casefile.emergency.reason.size}")
  private String reason;

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = PlainText.clean(number);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = PlainText.clean(reason);
  }
}
