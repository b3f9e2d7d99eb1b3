package org.resguardo.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** To which office the case goes, from which day, and why. */
public class TransferEntry extends OfficeActEntry {
  private static final long serialVersionUID = 1L;

  @NotBlank
  @Size(max = 20)
  private String toOffice;

  public String getToOffice() {
    return toOffice;
  }

  public void setToOffice(String toOffice) {
    this.toOffice = PlainText.clean(toOffice);
  }
}
