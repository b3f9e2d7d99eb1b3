package org.resguardo.casefile;

import java.util.regex.Pattern;

/**
 * What a person typed, kept as plain text: blanks at the ends go, and with them what cannot be seen
 * but changes what is read (control characters, marks that turn the direction of writing). Nothing
 * typed is null.
 */
final class PlainText {
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

  private PlainText() {}

  static String clean(String typed) {
    if (typed == null) {
      return null;
    }
    String text =
        UNSEEN.matcher(typed.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("").strip();
    return text.isEmpty() ? null : text;
  }
}
