package org.resguardo.reference;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resguardo.kernel.Messages;

/**
 * A pack may say a text of the house in the words of its country, and no text that is not there.
 */
final class WordingCheck {
  /** Texts that only a country has. */
  private static final Set<String> OF_THE_COUNTRY = Set.of("shell.date.buddhistBeside");

  private static final int LONGEST_KEY = 60;
  private static final int LONGEST_TEXT = 400;
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

  private final Messages house = new Messages();
  private final PackProblems problems;
  private final String file;
  private final Locale locale;

  private WordingCheck(String language, PackProblems problems) {
    house.load();
    this.problems = problems;
    this.file = "wording_" + language + ".properties, ";
    this.locale = Locale.forLanguageTag(language);
  }

  static void check(Pack pack, PackProblems problems) {
    pack.wordings()
        .forEach(
            (language, words) -> {
              if (!pack.languages().contains(language)) {
                problems.add("wording_" + language + ".properties: not a language of the pack");
              }
              WordingCheck check = new WordingCheck(language, problems);
              words.forEach(check::word);
            });
  }

  private void word(String key, String text) {
    boolean own = OF_THE_COUNTRY.contains(key);
    if (!own && !house.has(locale, key)) {
      problems.add(file + key + ": the house has no such text");
    } else if (!own && !places(text).equals(places(house.text(locale, key)))) {
      problems.add(file + key + ": has other places than the text of the house");
    }
    if (key.length() > LONGEST_KEY || text.length() > LONGEST_TEXT || text.isBlank()) {
      problems.add(file + key + ": empty or longer than " + LONGEST_TEXT + " characters");
    }
    try {
      new MessageFormat(text, locale);
    } catch (IllegalArgumentException e) {
      problems.add(file + key + ": is no pattern");
    }
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Matcher place = PLACE.matcher(text);
    while (place.find()) {
      places.add(place.group(1));
    }
    return places;
  }
}
