package org.resguardo.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** Whether the office takes the case that it is offered: ACCEPTED or REJECTED, and why not. */
public class TransferAnswerEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  @NotBlank
  @Size(max = 10)
  private String answer;

  @Size(max = 2000)
  private String note;

  public String getAnswer() {
    return answer;
  }

  public void setAnswer(String answer) {
    this.answer = PlainText.clean(answer);
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = PlainText.clean(note);
  }
}
