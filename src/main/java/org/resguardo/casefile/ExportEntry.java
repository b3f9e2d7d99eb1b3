package org.resguardo.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.resguardo.kernel.Typed;

/** What a list is taken out for, and to whom it goes: an office or a body. */
public class ExportEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  @NotBlank
  @Size(max = 300)
  private String purpose;

  @NotBlank
  @Size(max = 200)
  private String recipient;

  @NotBlank
  @Pattern(regexp = "csv|xlsx")
  private String format = "xlsx";

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

  public String getFormat() {
    return format;
  }

  public void setFormat(String format) {
    this.format = format;
  }
}
