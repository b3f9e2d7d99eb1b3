package org.resguardo.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What the review found. {@code verdict}: a code of {@code emergency_verdict}. */
public class EmergencyReviewEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  @NotBlank
  @Size(max = 20)
  private String verdict;

  @Size(max = 400)
  private String note;

  public String getVerdict() {
    return verdict;
  }

  public void setVerdict(String verdict) {
    this.verdict = PlainText.clean(verdict);
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = PlainText.clean(note);
  }
}
