package org.resguardo.reference;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds offences by the words people use: titles, synonyms, article numbers; blind to accents. */
final class OffenceSearch {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern BETWEEN_TERMS = Pattern.compile("[^\\p{L}\\p{N}*?]+");
  private static final int MOST_TERMS = 10;
  private static final int LONGEST_TERM = 30;
  private static final Pattern ONLY_WILDCARDS = Pattern.compile("[*?]*");

  private final Shelf shelf;
  private final Titles titles;
  private final Map<String, Map<String, Words>> byLanguage = new ConcurrentHashMap<>();

  OffenceSearch(Shelf shelf, Titles titles) {
    this.shelf = shelf;
    this.titles = titles;
  }

  List<Offence> find(String query, LocalDate on, Locale locale) {
    List<Pattern> terms = terms(query);
    Map<String, Words> words =
        byLanguage.computeIfAbsent(locale.getLanguage(), language -> index(locale));
    return shelf.offences().values().stream()
        .filter(offence -> shelf.applies(offence, on))
        .filter(offence -> terms.stream().allMatch(words.get(offence.code())::matches))
        .sorted(
            Comparator.comparing((Offence o) -> !o.validOn(on))
                .thenComparing((Offence o) -> !words.get(o.code()).titleMatches(terms))
                .thenComparing(BY_ARTICLE))
        .toList();
  }

  /** Statute first, then the number read as a number, then "bis", then the paragraph. */
  static final Comparator<Offence> BY_ARTICLE =
      Comparator.comparing(Offence::law)
          .thenComparingInt(offence -> number(offence.article()))
          .thenComparing(Offence::article)
          .thenComparing(offence -> offence.paragraph() == null ? "" : offence.paragraph())
          .thenComparing(Offence::code);

  private static int number(String article) {
    String digits = article.replaceFirst("\\D.*", "");
    return digits.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }

  private Map<String, Words> index(Locale locale) {
    return shelf.offences().values().stream()
        .collect(Collectors.toMap(Offence::code, offence -> words(offence, locale)));
  }

  private Words words(Offence offence, Locale locale) {
    String title = titles.of("offence", offence.code(), locale);
    Locale own = Locale.forLanguageTag(titles.ownLanguage());
    List<String> all =
        Stream.of(
                title,
                titles.of("offence", offence.code(), own),
                titles.synonyms("offence", offence.code(), locale.getLanguage()),
                titles.synonyms("offence", offence.code(), titles.ownLanguage()),
                "art articulo article " + offence.article(),
                offence.law(),
                offence.code())
            .flatMap(text -> split(text).stream())
            .distinct()
            .toList();
    return new Words(split(title), all);
  }

  private static List<String> split(String text) {
    return Arrays.stream(BETWEEN_WORDS.split(plain(text))).filter(word -> !word.isEmpty()).toList();
  }

  private static List<Pattern> terms(String query) {
    String plain = plain(query == null ? "" : query);
    return Arrays.stream(BETWEEN_TERMS.split(plain))
        .limit(MOST_TERMS)
        .map(term -> term.substring(0, Math.min(term.length(), LONGEST_TERM)))
        .filter(term -> !ONLY_WILDCARDS.matcher(term).matches())
        .map(OffenceSearch::pattern)
        .toList();
  }

  /** A term without a wildcard stands for the start of a word; a number for the whole of it. */
  private static Pattern pattern(String term) {
    boolean wild = term.indexOf('*') >= 0 || term.indexOf('?') >= 0;
    String regex = term.replaceAll("\\*+", "\\\\p{L}*").replace("?", "\\p{L}");
    boolean whole = wild || term.chars().allMatch(Character::isDigit);
    return Pattern.compile(whole ? regex : regex + ".*");
  }

  /** Lower case without accents: "Pornografía" and "pornografia" are the same word. */
  static String plain(String text) {
    String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("");
  }

  private record Words(List<String> title, List<String> all) {
    boolean matches(Pattern term) {
      return all.stream().anyMatch(word -> term.matcher(word).matches());
    }

    boolean titleMatches(List<Pattern> terms) {
      return terms.stream()
          .allMatch(term -> title.stream().anyMatch(word -> term.matcher(word).matches()));
    }
  }
}
