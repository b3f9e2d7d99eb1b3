package org.resguardo.person;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How a name sounds in Central American Spanish: b and v, s, z and soft c, ll and y, soft g and j
 * are one sound each, h is none. Two spellings of one sound have one code. Expects upper-case
 * ASCII.
 */
final class SpanishSound {
  private record Rule(Pattern pattern, String sound) {
    static Rule of(String pattern, String sound) {
      return new Rule(Pattern.compile(pattern), sound);
    }
  }

  // In order. CH is kept aside as 'X' once the letter X is gone; soft J, Y and LL at the start of a
  // name are one sound, because Yesenia, Jessenia and Llesenia are one name.
  private static final List<Rule> RULES =
      List.of(
          Rule.of("^XIM", "JIM"),
          Rule.of("^X", "S"),
          Rule.of("X", "KS"),
          Rule.of("CH", "X"),
          Rule.of("PH", "F"),
          Rule.of("^PS", "S"),
          Rule.of("^S(?=[BCDFGKLMNPQRTVZ])", "ES"),
          Rule.of("WU", "GU"),
          Rule.of("W", "GU"),
          Rule.of("SC(?=[EI])", "S"),
          Rule.of("C(?=[EIY])", "S"),
          Rule.of("Z", "S"),
          Rule.of("QU(?=[EI])", "K"),
          Rule.of("[CQ]", "K"),
          Rule.of("GU(?=[EI])", "G"),
          Rule.of("G(?=[EIY])", "J"),
          Rule.of("LL(?=[AEIOU])", "Y"),
          Rule.of("V", "B"),
          Rule.of("H", ""),
          Rule.of("IE$", "I"),
          Rule.of("^(?:Y|I(?=[AEOU]))", "J"),
          Rule.of("Y(?![AEIOU])", "I"),
          Rule.of("(.)\\1+", "$1"));

  private SpanishSound() {}

  /** The whole sound, vowels and all: equal for two spellings of one name. */
  static String of(String name) {
    String sound = name;
    for (Rule rule : RULES) {
      sound = rule.pattern().matcher(sound).replaceAll(rule.sound());
    }
    return sound;
  }

  /** First letter and consonants only, for finding candidates: coarse on purpose. */
  static String skeleton(String name) {
    String sound = of(name);
    if (sound.isEmpty()) {
      return "";
    }
    String rest = sound.substring(1).replaceAll("[AEIOUY]", "").replaceAll("(.)\\1+", "$1");
    return sound.charAt(0) + rest;
  }
}
