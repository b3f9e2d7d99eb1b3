package org.resguardo.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resguardo.kernel.PartyId;

/**
 * Where a text names one of some people: a given name or a nickname by itself with a capital, two
 * words of a name side by side, or the number of a document. A surname alone is a street, a river,
 * a judge, and does not count. Accents and the particles between words do not matter.
 */
final class NameFinder {
  /** Characters of the text, and whom they name. */
  record Span(PartyId party, int from, int to) {}

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)?");
  // Digits with at most a few letters before and one behind, as documents are numbered.
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\d])\\p{L}{0,3}[ .\\-]?\\d(?:[ .\\-]?\\d){4,17}\\p{L}?");
  private static final Set<String> PARTICLES = Set.of("DE", "DEL", "LA", "LAS", "LOS", "Y");
  private static final int SHORTEST = 3;
  private static final int SHORTEST_NUMBER = 6;

  private record Word(String plain, boolean capital, int from, int to) {}

  private record Called(Set<String> alone, Set<String> any, Set<String> numbers) {}

  private final Map<PartyId, Called> people = new HashMap<>();

  private final Letters letters;

  /**
   * @param letters of the country: its names are found in Latin letters too
   */
  NameFinder(Map<PartyId, IdentityEntry> identities, Letters letters) {
    this.letters = letters;
    identities.forEach((party, identity) -> people.put(party, called(identity)));
  }

  private Called called(IdentityEntry identity) {
    Set<String> alone =
        Stream.of(identity.getGiven(), identity.getMiddle(), identity.getKnownAs())
            .flatMap(this::words)
            .collect(Collectors.toCollection(HashSet::new));
    Set<String> any = new HashSet<>(alone);
    Stream.of(identity.getFamily1(), identity.getFamily2()).flatMap(this::words).forEach(any::add);
    Set<String> numbers =
        identity.getDocuments().stream()
            .map(document -> plainNumber(document.getNumber()))
            .filter(number -> number.length() >= SHORTEST_NUMBER)
            .collect(Collectors.toSet());
    return new Called(alone, any, numbers);
  }

  private Stream<String> words(String name) {
    return Stream.of(NormalName.normal(letters.latin(name)).split(" "))
        .filter(word -> word.length() >= SHORTEST && !PARTICLES.contains(word));
  }

  /** In the order of the text; where two people fit, the longer span, then the first. */
  List<Span> find(String text) {
    List<Word> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String plain = NormalName.normal(letters.latin(word.group()));
      if (!PARTICLES.contains(plain)) {
        boolean capital = Character.isUpperCase(word.group().codePointAt(0));
        words.add(new Word(plain, capital, word.start(), word.end()));
      }
    }
    List<Span> found = new ArrayList<>();
    people.forEach(
        (party, called) -> {
          found.addAll(named(party, called, words));
          found.addAll(numbered(party, called, text));
        });
    return apart(found);
  }

  private static List<Span> named(PartyId party, Called called, List<Word> words) {
    List<Span> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int end = at;
      while (end < words.size() && called.any().contains(words.get(end).plain())) {
        end++;
      }
      if (end > at) {
        List<Word> run = words.subList(at, end);
        boolean byGiven =
            run.stream().anyMatch(one -> one.capital() && called.alone().contains(one.plain()));
        if (run.size() > 1 || byGiven) {
          found.add(new Span(party, run.get(0).from(), run.get(run.size() - 1).to()));
        }
      }
      at = Math.max(end, at + 1);
    }
    return found;
  }

  private static List<Span> numbered(PartyId party, Called called, String text) {
    List<Span> found = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      String plain = plainNumber(number.group());
      if (called.numbers().stream().anyMatch(plain::contains)) {
        found.add(new Span(party, number.start(), number.end()));
      }
    }
    return found;
  }

  private static String plainNumber(String typed) {
    return NormalName.normal(typed).replace(" ", "");
  }

  private static List<Span> apart(List<Span> found) {
    List<Span> kept = new ArrayList<>();
    found.sort(
        Comparator.comparingInt((Span span) -> span.from() - span.to())
            .thenComparingInt(Span::from)
            .thenComparing(span -> span.party().value()));
    for (Span span : found) {
      if (kept.stream().noneMatch(one -> one.from() < span.to() && span.from() < one.to())) {
        kept.add(span);
      }
    }
    kept.sort(Comparator.comparingInt(Span::from));
    return kept;
  }
}
