package org.resguardo.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** Another case that belongs to this one, by its number (ours or official), and how. */
public class LinkEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  @NotBlank
  @Size(max = 60)
  private String number;

  @NotBlank
  @Size(max = 30)
  private String kind;

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = PlainText.clean(number);
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = PlainText.clean(kind);
  }
}
