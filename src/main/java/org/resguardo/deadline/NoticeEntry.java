package org.resguardo.deadline;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** How the user wants to hear of what is due. */
public class NoticeEntry {
  @Size(max = 200)
  @Email
  private String mailbox;

  @NotBlank
  @Pattern(regexp = "NONE|EACH|DIGEST")
  private String way = "NONE";

  public String getMailbox() {
    return mailbox;
  }

  public void setMailbox(String mailbox) {
    this.mailbox = mailbox == null || mailbox.isBlank() ? null : mailbox.strip();
  }

  public String getWay() {
    return way;
  }

  public void setWay(String way) {
    this.way = way;
  }
}
