package org.resguardo.kernel;

import java.util.regex.Pattern;

/** Makes typed text harmless where it leaves the house. */
public final class SafeText {
  // What cannot be seen, or falls out of a file because no XML may hold it, hides no formula.
  private static final Pattern FORMULA =
      Pattern.compile("[\\p{Z}\\p{C}]*[=+@|%\\uFF1D\\uFF0B\\uFF0D\\uFF20-]|[\\t\\r\\n]");

  private SafeText() {}

  /**
   * Text for a cell of a spreadsheet or CSV file: a leading character that would start a formula,
   * full-width ones among them, is preceded by an apostrophe (OWASP, CSV injection).
   */
  public static String forSpreadsheet(String text) {
    return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
  }
}
