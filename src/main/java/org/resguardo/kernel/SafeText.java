package org.resguardo.kernel;

/** Makes typed text harmless where it leaves the house. */
public final class SafeText {
  private SafeText() {}

  /**
   * Text for a cell of a spreadsheet or CSV file: a leading character that would start a formula is
   * preceded by an apostrophe (OWASP, CSV injection).
   */
  public static String forSpreadsheet(String text) {
    return !text.isEmpty() && "=+-@\t\r\n|%".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
