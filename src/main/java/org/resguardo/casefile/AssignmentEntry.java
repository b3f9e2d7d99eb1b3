package org.resguardo.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** Who is to have the case in charge, and why. {@code prosecutor}: user name. */
public class AssignmentEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  @NotBlank
  @Size(max = 60)
  private String prosecutor;

  @NotBlank
  @Size(max = 40)
  private String reason;

  @Size(max = 300)
  private String note;

  public String getProsecutor() {
    return prosecutor;
  }

  public void setProsecutor(String prosecutor) {
    this.prosecutor = PlainText.clean(prosecutor);
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
