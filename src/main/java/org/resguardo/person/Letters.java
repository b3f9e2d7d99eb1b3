package org.resguardo.person;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How a country writes the letters of its script with Latin ones: the table of its passports, as
 * the pack gives it. A name typed as in the passport and the same name typed in the country's
 * script are one name. A letter the table does not have stays as it is.
 */
final class Letters {
  /**
   * The setting of the pack: {@code а=a щ=shch є=ie/ye зг=zgh ь=}; after the stroke, at the start
   * of a word.
   */
  static final String SETTING = "name.letters";

  static final Letters NONE = new Letters(Map.of());

  private static final int LONGEST = 2;

  private record Latin(String within, String first) {}

  private final Map<String, Latin> table;

  private Letters(Map<String, Latin> table) {
    this.table = table;
  }

  /**
   * @param setting null or empty for none; checked when the pack was loaded
   */
  static Letters of(String setting) {
    if (setting == null || setting.isBlank()) {
      return NONE;
    }
    Map<String, Latin> table = new HashMap<>();
    for (String entry : setting.strip().split("\\s+")) {
      int equals = entry.indexOf('=', 1);
      String latin = entry.substring(equals + 1);
      int stroke = latin.indexOf('/');
      String within = stroke < 0 ? latin : latin.substring(0, stroke);
      table.put(
          entry.substring(0, equals),
          new Latin(within, stroke < 0 ? within : latin.substring(stroke + 1)));
    }
    return new Letters(table);
  }

  /** The text in Latin letters, capitals where they were; null for null. */
  String latin(String text) {
    if (text == null || table.isEmpty()) {
      return text;
    }
    String written = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder latin = new StringBuilder();
    int at = 0;
    while (at < written.length()) {
      int length = lengthAt(written, at);
      if (length == 0) {
        latin.append(written.charAt(at));
        at++;
      } else {
        boolean first = at == 0 || !isWithin(written.charAt(at - 1));
        append(latin, written.substring(at, at + length), first);
        at += length;
      }
    }
    return latin.toString();
  }

  /** How many characters from there stand in the table as one, the longer first; 0 for none. */
  private int lengthAt(String text, int at) {
    for (int length = Math.min(LONGEST, text.length() - at); length > 0; length--) {
      if (table.containsKey(lower(text.substring(at, at + length)))) {
        return length;
      }
    }
    return 0;
  }

  // An apostrophe that the table drops does not begin a word anew.
  private boolean isWithin(char before) {
    return Character.isLetter(before) || table.containsKey("" + before);
  }

  private void append(StringBuilder latin, String letters, boolean first) {
    Latin entry = table.get(lower(letters));
    String small = first ? entry.first() : entry.within();
    if (!small.isEmpty() && Character.isUpperCase(letters.charAt(0))) {
      latin.append(Character.toUpperCase(small.charAt(0))).append(small, 1, small.length());
    } else {
      latin.append(small);
    }
  }

  private static String lower(String letters) {
    return letters.toLowerCase(Locale.ROOT);
  }
}
