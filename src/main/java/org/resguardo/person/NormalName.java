package org.resguardo.person;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A name taken apart: given names, surnames, and what somebody is called. Upper case, no accents, N
 * for Ñ, particles put aside. {@code givenReadings} are all the ways to read the given names once
 * familiar forms are spelt out; the first is as written.
 */
record NormalName(List<List<String>> givenReadings, List<Surname> surnames) {
  private static final Set<String> PARTICLES =
      Set.of("DE", "DEL", "LA", "LAS", "LOS", "Y", "DA", "DO", "VON", "VAN");
  private static final int MOST_READINGS = 24;

  // Marks of every script, as accents are; the vowels that Thai writes as marks are its own.
  private static final String ACCENTS = "[\\p{M}&&\\p{IsInherited}]";

  /**
   * One surname. {@code words} without particles; {@code whole} with them, written together; {@code
   * married}: "de Salas", which the other record may well not have.
   */
  record Surname(List<String> words, String whole, boolean married) {
    String first() {
      return words.get(0);
    }

    String joined() {
      return String.join("", words);
    }
  }

  static NormalName of(IdentityEntry typed, NameLists lists) {
    List<String> given =
        join(words(lists.latin(typed.getGiven())), words(lists.latin(typed.getMiddle())));
    List<Surname> surnames =
        Stream.of(typed.getFamily1(), typed.getFamily2())
            .flatMap(family -> surnames(lists.latin(family)).stream())
            .toList();
    if (surnames.isEmpty() && given.size() > 2) {
      surnames =
          given.subList(given.size() - 2, given.size()).stream().map(NormalName::plain).toList();
      given = given.subList(0, given.size() - 2);
    }
    return new NormalName(readings(given, lists.latin(typed.getKnownAs()), lists), surnames);
  }

  List<String> given() {
    return givenReadings.get(0);
  }

  static String normal(String text) {
    String decomposed = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKD);
    return decomposed
        .replaceAll(ACCENTS, "")
        .toUpperCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
        .strip();
  }

  private static List<String> words(String text) {
    return Stream.of(normal(text).split(" "))
        .filter(word -> !word.isEmpty() && !PARTICLES.contains(word))
        .toList();
  }

  // A hyphen joins two surnames; a particle belongs to the word behind it.
  private static List<Surname> surnames(String family) {
    if (family == null) {
      return List.of();
    }
    return Stream.of(family.split("-")).flatMap(part -> surname(part).stream()).toList();
  }

  private static Optional<Surname> surname(String part) {
    List<String> all = Stream.of(normal(part).split(" ")).filter(w -> !w.isEmpty()).toList();
    List<String> words = all.stream().filter(w -> !PARTICLES.contains(w)).toList();
    if (words.isEmpty()) {
      return all.isEmpty() ? Optional.empty() : Optional.of(plain(String.join("", all)));
    }
    boolean married = all.size() == 2 && all.get(0).equals("DE");
    return Optional.of(new Surname(words, String.join("", all), married));
  }

  private static Surname plain(String word) {
    return new Surname(List.of(word), word, false);
  }

  private static List<List<String>> readings(List<String> given, String knownAs, NameLists lists) {
    List<List<String>> readings = new ArrayList<>(spellOut(given, lists));
    List<String> called = words(knownAs).stream().filter(word -> !word.equals("EL")).toList();
    if (!called.isEmpty()) {
      readings.addAll(spellOut(called, lists));
    }
    return readings.stream().distinct().limit(MOST_READINGS).toList();
  }

  private static List<List<String>> spellOut(List<String> names, NameLists lists) {
    List<List<String>> readings = new ArrayList<>(List.of(List.of()));
    for (String name : names) {
      Set<List<String>> ways = new LinkedHashSet<>(List.of(List.of(name)));
      lists.standsFor(name).forEach(full -> ways.add(List.of(full.split(" "))));
      readings =
          readings.stream()
              .flatMap(reading -> ways.stream().map(way -> join(reading, way)))
              .limit(MOST_READINGS)
              .toList();
    }
    return readings;
  }

  private static List<String> join(List<String> a, List<String> b) {
    return Stream.concat(a.stream(), b.stream()).toList();
  }
}
