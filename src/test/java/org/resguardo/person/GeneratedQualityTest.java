package org.resguardo.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Matching over a whole population, each record against every other: what two hundred hand-typed
 * pairs cannot show is how often people who merely are alike are called one. The matcher may be
 * shaped on the first half of the set; the second half measures it.
 */
class GeneratedQualityTest {
  private static final double RECALL = 0.95;
  private static final double PRECISION = 0.98;
  private static final int HUMANS = 2_000;
  private static final long SHAPED_ON = 20_261_127;
  private static final long HELD_OUT = 27_112_026;

  private final NameLists lists = NameLists.spanish();
  private final MatchTokens tokens = new MatchTokens(new byte[32]);

  @Test
  void the_set_is_large_and_hard() {
    List<GeneratedPeople.Written> people = GeneratedPeople.of(HELD_OUT, HUMANS);
    assertThat(people).hasSizeGreaterThan(HUMANS * 14 / 10);
    for (String way :
        List.of(
            "nickname",
            "one-name",
            "swapped",
            "one-surname",
            "no-accents",
            "by-sound",
            "slip",
            "year-only",
            "day-month",
            "other-day",
            "no-document",
            "digit")) {
      assertThat(people.stream().filter(one -> one.how().contains(way)).count())
          .as(way)
          .isGreaterThan(8);
    }
  }

  @Test
  void the_half_it_may_be_shaped_on() {
    Measured measured = measure(GeneratedPeople.of(SHAPED_ON, HUMANS), lists);
    assertThat(measured.recall()).as(measured.text()).isGreaterThanOrEqualTo(RECALL);
    assertThat(measured.precision()).as(measured.text()).isGreaterThanOrEqualTo(PRECISION);
  }

  @Test
  void the_half_that_was_held_out() {
    Measured measured = measure(GeneratedPeople.of(HELD_OUT, HUMANS), lists);
    assertThat(measured.recall()).as(measured.text()).isGreaterThanOrEqualTo(RECALL);
    assertThat(measured.precision()).as(measured.text()).isGreaterThanOrEqualTo(PRECISION);
  }

  @Test
  void the_measure_falls_without_nicknames_and_without_the_frequency_of_names() {
    List<GeneratedPeople.Written> people = GeneratedPeople.of(HELD_OUT, HUMANS);
    Measured whole = measure(people, lists);
    assertThat(measure(people, lists.withoutNicknames()).recall()).isLessThan(RECALL);
    assertThat(measure(people, lists.withoutShares()).wrong()).isGreaterThan(2 * whole.wrong());
  }

  private record Measured(int found, int wrong, int missed, List<String> mistakes) {
    double recall() {
      return (double) found / (found + missed);
    }

    double precision() {
      return (double) found / (found + wrong);
    }

    String text() {
      return "recall %.4f, precision %.4f, %s"
          .formatted(recall(), precision(), String.join("\n", mistakes));
    }
  }

  /** As in the vault: a token brings up, the comparison decides; every record once, in order. */
  private Measured measure(List<GeneratedPeople.Written> people, NameLists with) {
    Matcher matcher = new Matcher(with);
    Map<MatchTokens.Token, List<Integer>> index = new HashMap<>();
    List<NormalRecord> records = new ArrayList<>();
    int found = 0;
    int wrong = 0;
    int missed = 0;
    List<String> mistakes = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      GeneratedPeople.Written entered = people.get(i);
      NormalRecord record = NormalRecord.of(entered.entry(), with);
      Set<Integer> alike = new HashSet<>();
      tokens.toFind(record).forEach(token -> alike.addAll(index.getOrDefault(token, List.of())));
      alike.removeIf(j -> matcher.compare(record, records.get(j)).isEmpty());
      for (int j : alike) {
        boolean same = people.get(j).human() == entered.human();
        found += same ? 1 : 0;
        wrong += same ? 0 : 1;
        if (!same) {
          mistakes.add("wrongly: " + told(people.get(j)) + " / " + told(entered));
        }
      }
      if (!entered.how().equals("first") && !alike.contains(i - 1)) {
        missed++;
        mistakes.add("missed: " + told(people.get(i - 1)) + " / " + told(entered));
      }
      records.add(record);
      int at = i;
      tokens.of(record).forEach(t -> index.computeIfAbsent(t, key -> new ArrayList<>()).add(at));
    }
    return new Measured(found, wrong, missed, mistakes);
  }

  private static String told(GeneratedPeople.Written one) {
    IdentityEntry entry = one.entry();
    return "%s %s %s %s %s %s [%s]"
        .formatted(
            entry.getGiven(),
            entry.getMiddle(),
            entry.getFamily1(),
            entry.getFamily2(),
            entry.getBirth(),
            entry.getDocuments().stream().map(DocumentEntry::getNumber).toList(),
            one.how());
  }
}
