package org.resguardo.casefile;

import jakarta.validation.constraints.Size;

/** From which day the case is closed, and why. {@code joinedTo}: the case it was joined to. */
public class ClosingEntry extends OfficeActEntry {
  private static final long serialVersionUID = 1L;

  @Size(max = 60)
  private String joinedTo;

  public String getJoinedTo() {
    return joinedTo;
  }

  public void setJoinedTo(String joinedTo) {
    this.joinedTo = PlainText.clean(joinedTo);
  }
}
