package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resguardo.kernel.Messages;
import org.resguardo.reference.CodeBook;

/**
 * The words that a guess begins with: those that everybody tries, and those that are known of a
 * user, the role, the office, the country and the product. All in small letters, without accents.
 */
@ApplicationScoped
public class FamiliarWords {
  /** What is tried first anywhere. */
  static final Set<String> TRIED_FIRST = read("common-passwords.txt");

  private static final String PRODUCT = "resguardo";
  private static final int SHORTEST = 4;
  private static final int MOST_LEFT = 8;
  private static final int MOST_LETTERS_LEFT = 3;

  @Inject CodeBook codes;
  @Inject Messages messages;

  /** What is known of a user and where they work. */
  Set<String> around(User user) {
    Set<String> texts = new HashSet<>(List.of(PRODUCT, user.username(), user.shortName()));
    for (String language : messages.languages()) {
      Locale locale = codes.locale(language);
      texts.add(codes.title("office", user.officeCode(), locale));
      texts.add(codes.title("role", user.roleCode(), locale));
      texts.add(String.valueOf(codes.setting("country.title." + language)));
    }
    return texts.stream()
        .flatMap(text -> Arrays.stream(text.split("[^\\p{L}\\p{N}\\p{M}]+")))
        .map(FamiliarWords::bare)
        .filter(word -> word.length() >= SHORTEST)
        .collect(Collectors.toUnmodifiableSet());
  }

  static Set<String> with(Set<String> around) {
    return Stream.concat(TRIED_FIRST.stream(), around.stream()).collect(Collectors.toSet());
  }

  /** Letters and digits alone, small, without accents. */
  static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("[^\\p{L}\\p{N}]", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Whether nothing to speak of is left of a bare text when the words are taken out. */
  static boolean isLittleMoreThan(Set<String> words, String core) {
    String left = core;
    for (String word : longestFirst(words)) {
      left = left.replace(word, "");
    }
    boolean little =
        left.length() <= MOST_LEFT && left.replaceAll("\\p{N}", "").length() <= MOST_LETTERS_LEFT;
    return little && left.length() < core.length();
  }

  private static List<String> longestFirst(Set<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
        .toList();
  }

  private static Set<String> read(String list) {
    try (InputStream in = FamiliarWords.class.getResourceAsStream(list);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(FamiliarWords::bare)
          .filter(line -> !line.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
