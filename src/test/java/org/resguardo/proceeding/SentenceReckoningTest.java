package org.resguardo.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resguardo.proceeding.SentenceReckoning.Credit;
import org.resguardo.proceeding.SentenceReckoning.Part;
import org.resguardo.proceeding.SentenceReckoning.Penalty;
import org.resguardo.proceeding.SentenceReckoning.Served;

/** Worked out by hand, with the rules of Costa Rica. */
class SentenceReckoningTest {
  private static final SentenceRules RULES =
      new SentenceRules("SUM", "LONGEST", "LONGEST", 3, new Term(50, 0, 0), "CP 51, 75-77");
  private static final LocalDate START = LocalDate.of(2026, 3, 3);

  @Test
  void penalties_add_up_and_of_a_group_only_the_longest_counts() {
    SentenceReckoning reckoned =
        of(
            new Penalty(1, "REAL", null, new Term(6, 6, 20)),
            new Penalty(2, "IDEAL", "A", new Term(4, 0, 0)),
            new Penalty(3, "IDEAL", "A", new Term(5, 7, 15)),
            new Penalty(4, null, null, new Term(0, 11, 0)));
    assertThat(reckoned.parts()).extracting(Part::charges).contains(List.of(2, 3));
    assertThat(reckoned.sum()).isEqualTo(new Term(13, 1, 5));
    assertThat(reckoned.limit()).isEqualTo(new Term(19, 8, 0));
    assertThat(reckoned.total()).isEqualTo(new Term(13, 1, 5));
  }

  @Test
  void the_sum_stops_at_three_times_the_longest_and_at_fifty_years() {
    Penalty six = new Penalty(1, "REAL", null, new Term(6, 0, 0));
    assertThat(of(six, six, six, six).total()).isEqualTo(new Term(18, 0, 0));
    Penalty twenty = new Penalty(1, "REAL", null, new Term(20, 0, 0));
    assertThat(of(twenty, twenty, twenty).limit()).isEqualTo(new Term(60, 0, 0));
    assertThat(of(twenty, twenty, twenty).total()).isEqualTo(new Term(50, 0, 0));
    assertThat(of(six).limit()).isNull();
  }

  @Test
  void a_day_under_two_measures_counts_once_by_the_better_rate() {
    List<Served> served =
        List.of(
            new Served("M07", LocalDate.of(2026, 1, 1), null, 5),
            new Served("M01", LocalDate.of(2026, 1, 11), LocalDate.of(2026, 1, 20), 1));
    SentenceReckoning reckoned =
        SentenceReckoning.of(
            List.of(new Penalty(1, null, null, new Term(1, 0, 0))), RULES, served, START, START);
    assertThat(reckoned.credits()).extracting(Credit::kind).containsExactly("M01", "M07");
    assertThat(reckoned.credits()).extracting(Credit::days).containsExactly(10L, 51L);
    assertThat(reckoned.credited()).isEqualTo(10 + 10);
    assertThat(reckoned.lastDay()).isEqualTo(LocalDate.of(2027, 2, 10));
  }

  @Test
  void a_year_from_the_third_of_march_ends_on_the_second() {
    SentenceReckoning reckoned =
        SentenceReckoning.of(
            List.of(new Penalty(1, null, null, new Term(1, 0, 0))), RULES, List.of(), START, START);
    assertThat(reckoned.lastDay()).isEqualTo(LocalDate.of(2027, 3, 2));
    assertThat(of(new Penalty(1, null, null, new Term(1, 0, 0))).lastDay()).isNull();
  }

  private static SentenceReckoning of(Penalty... penalties) {
    return SentenceReckoning.of(List.of(penalties), RULES, List.of(), START, null);
  }
}
