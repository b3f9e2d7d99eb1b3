package org.resguardo.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.resguardo.kernel.Typed;

/** What data is to leave the house for, and to whom: an office or a capacity, no name. */
public class ReleaseEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  @NotBlank
  @Size(max = 300)
  private String purpose;

  @NotBlank
  @Size(max = 200)
  private String recipient;

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = Typed.orNull(purpose);
  }

  public String getRecipient() {
    return recipient;
  }

  public void setRecipient(String recipient) {
    this.recipient = Typed.orNull(recipient);
  }
}
