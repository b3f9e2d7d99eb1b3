package org.resguardo.person;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is known of names as such: which familiar form stands for which given names, and which names
 * are so common that two people sharing one says little. Both lists are data beside this class; the
 * letters of the country come from its pack.
 */
final class NameLists {
  /** Share of a name that the list does not know, in a thousand. */
  private static final double RARE = 1;

  private static final Pattern DIMINUTIVE = Pattern.compile("(.{2,}?)C?IT([OA])");

  private final Map<String, List<String>> nicknames;
  private final Map<String, Double> shares;
  private final Letters letters;

  private NameLists(
      Map<String, List<String>> nicknames, Map<String, Double> shares, Letters letters) {
    this.nicknames = Map.copyOf(nicknames);
    this.shares = Map.copyOf(shares);
    this.letters = letters;
  }

  static NameLists spanish() {
    return new NameLists(
        read("nicknames_es.csv").stream()
            .collect(Collectors.toMap(row -> row[0], row -> List.of(row[1].split("\\|")))),
        read("frequent_names_es.csv").stream()
            .collect(Collectors.toMap(row -> row[0], row -> Double.valueOf(row[1]))),
        Letters.NONE);
  }

  /** The same, for a country that writes names with these letters. */
  NameLists writtenWith(Letters ofCountry) {
    return new NameLists(nicknames, shares, ofCountry);
  }

  NameLists withoutNicknames() {
    return new NameLists(Map.of(), shares, letters);
  }

  NameLists withoutShares() {
    return new NameLists(nicknames, Map.of(), letters);
  }

  /** The name in the letters in which names are compared. */
  String latin(String name) {
    return letters.latin(name);
  }

  /** The given names that a familiar form may stand for, each one or two words; empty for none. */
  List<String> standsFor(String form) {
    List<String> listed = nicknames.getOrDefault(form, List.of());
    return listed.isEmpty() && !nicknames.isEmpty() ? diminutiveOf(form) : listed;
  }

  // Juancito is Juan, Anita is Ana; some of what this yields is no name and then matches nothing.
  private static List<String> diminutiveOf(String form) {
    java.util.regex.Matcher ending = DIMINUTIVE.matcher(form);
    if (!ending.matches()) {
      return List.of();
    }
    String vowel = ending.group(2);
    return List.of(ending.group(1), ending.group(1) + vowel);
  }

  /**
   * How much it says that two records share this name, in bits: 10 for a rare one, 3.5 for María.
   */
  double weight(String name) {
    return Math.log(1000 / shares.getOrDefault(name, RARE)) / Math.log(2);
  }

  private static List<String[]> read(String file) {
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                NameLists.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(";"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
