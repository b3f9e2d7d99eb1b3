package org.resguardo.intake.api;

/**
 * Why an identity is needed: a code of the list opening_reason or free text; {@code text}: more of
 * it; {@code code}: of the second factor, where one is due.
 */
public class OpeningEntry {
  private String reason;
  private String text;
  private String code;

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

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
