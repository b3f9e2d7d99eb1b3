package org.resguardo.intake.api;

/**
 * Why an identity is needed: a code of the list opening_reason or free text; {@code text}: more of
 * it.
 */
public class OpeningEntry {
  private String reason;
  private String text;

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
