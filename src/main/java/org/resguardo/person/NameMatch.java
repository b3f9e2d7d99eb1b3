package org.resguardo.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * How far two names agree: {@code bits} say how much the agreement is worth (rare names are worth
 * more), {@code given} and {@code family} whether that part agrees, contradicts, or is not there.
 */
record NameMatch(Part given, Part family, double bits, boolean exact) {
  enum Part {
    AGREES,
    MISSING,
    CONTRADICTS
  }

  private record Side(Part part, double bits, boolean exact) {}

  /** A reading by a nickname is worth less than the name itself. */
  private static final double BY_NICKNAME = 0.8;

  /** Given names typed as surnames or the other way round. */
  private static final double OUT_OF_PLACE = 0.85;

  /** A compound surname of which one record has the first word only. */
  private static final double SHORTENED = 0.9;

  static NameMatch of(NormalName a, NormalName b, NameLists lists) {
    Side given = given(a, b, lists);
    Side family = family(a.surnames(), b.surnames(), lists);
    if (given.part() != Part.AGREES || family.part() != Part.AGREES) {
      double jumbled = jumbled(a, b, lists);
      if (jumbled > 0) {
        return new NameMatch(Part.AGREES, Part.AGREES, jumbled * OUT_OF_PLACE, false);
      }
    }
    return new NameMatch(
        given.part(), family.part(), given.bits() + family.bits(), given.exact() && family.exact());
  }

  private static Side given(NormalName a, NormalName b, NameLists lists) {
    List<Side> all = new ArrayList<>();
    for (int i = 0; i < a.givenReadings().size(); i++) {
      for (int j = 0; j < b.givenReadings().size(); j++) {
        Side side = reading(a.givenReadings().get(i), b.givenReadings().get(j), lists);
        boolean written = i == 0 && j == 0;
        double worth = written ? side.bits() : side.bits() * BY_NICKNAME;
        all.add(new Side(side.part(), worth, side.exact() && written));
      }
    }
    return all.stream()
        .max(Comparator.comparing((Side side) -> rank(side.part())).thenComparing(Side::bits))
        .orElseThrow();
  }

  private static int rank(Part part) {
    return part == Part.AGREES ? 2 : part == Part.MISSING ? 1 : 0;
  }

  // Every word of the shorter reading must be found in the other; a word more is no contradiction
  // (a second name left out), a word more on both sides is (María José and María Fernanda).
  private static Side reading(List<String> a, List<String> b, NameLists lists) {
    if (a.isEmpty() || b.isEmpty()) {
      return new Side(Part.MISSING, 0, false);
    }
    String wholeA = String.join("", a);
    String wholeB = String.join("", b);
    if (a.size() != b.size() && WordMatch.given(wholeA, wholeB) >= WordMatch.SOUNDS_SAME) {
      return new Side(Part.AGREES, weight(a, lists), true);
    }
    double bits = 0;
    boolean exact = a.size() == b.size();
    List<String> left = new ArrayList<>(a.size() <= b.size() ? b : a);
    for (String word : a.size() <= b.size() ? a : b) {
      String best = best(word, left, WordMatch::given);
      double like = best == null ? 0 : WordMatch.given(word, best);
      if (like == 0) {
        return new Side(Part.CONTRADICTS, 0, false);
      }
      left.remove(best);
      bits += like * Math.min(lists.weight(word), lists.weight(best));
      exact &= like >= WordMatch.SOUNDS_SAME;
    }
    return new Side(Part.AGREES, bits, exact);
  }

  private static double weight(List<String> words, NameLists lists) {
    return words.stream().mapToDouble(lists::weight).sum();
  }

  private static String best(
      String word, List<String> among, BiFunction<String, String, Double> like) {
    return among.stream().max(Comparator.comparing(other -> like.apply(word, other))).orElse(null);
  }

  private static Side family(
      List<NormalName.Surname> a, List<NormalName.Surname> b, NameLists lists) {
    if (a.isEmpty() || b.isEmpty()) {
      return new Side(Part.MISSING, 0, false);
    }
    List<NormalName.Surname> left = new ArrayList<>(b);
    List<NormalName.Surname> alone = new ArrayList<>();
    double bits = 0;
    boolean exact = true;
    for (NormalName.Surname surname : a) {
      NormalName.Surname best =
          left.stream().max(Comparator.comparing(other -> surname(surname, other))).orElse(null);
      double like = best == null ? 0 : surname(surname, best);
      if (like > 0) {
        left.remove(best);
        bits += like * Math.min(lists.weight(surname.first()), lists.weight(best.first()));
        exact &= like >= WordMatch.SOUNDS_SAME;
      } else {
        alone.add(surname);
      }
    }
    boolean contradiction =
        bits == 0
            || alone.stream().anyMatch(surname -> !surname.married())
                && left.stream().anyMatch(surname -> !surname.married());
    return new Side(
        contradiction ? Part.CONTRADICTS : Part.AGREES, contradiction ? 0 : bits, exact);
  }

  private static double surname(NormalName.Surname a, NormalName.Surname b) {
    double whole =
        Math.max(
            WordMatch.surname(a.joined(), b.joined()), WordMatch.surname(a.whole(), b.whole()));
    boolean shortened = a.words().size() != b.words().size();
    return Math.max(whole, shortened ? SHORTENED * WordMatch.surname(a.first(), b.first()) : 0);
  }

  // All the words of one record in the other, whatever the field; at least three, else it says
  // little.
  private static double jumbled(NormalName a, NormalName b, NameLists lists) {
    List<String> words = all(a);
    List<String> left = new ArrayList<>(all(b));
    if (words.size() < 3 || words.size() != left.size()) {
      return 0;
    }
    double bits = 0;
    for (String word : words) {
      String best = best(word, left, WordMatch::given);
      double like = WordMatch.given(word, best);
      if (like < WordMatch.SOUNDS_SAME) {
        return 0;
      }
      left.remove(best);
      bits += like * Math.min(lists.weight(word), lists.weight(best));
    }
    return bits;
  }

  private static List<String> all(NormalName name) {
    return Stream.concat(
            name.given().stream(), name.surnames().stream().flatMap(s -> s.words().stream()))
        .toList();
  }
}
