package org.resguardo.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.resguardo.proceeding.ProceedingFixture.NUMBER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resguardo.casefile.CountOrderEntry;
import org.resguardo.casefile.CountOrigin;
import org.resguardo.casefile.CountRow;
import org.resguardo.casefile.CountService;
import org.resguardo.kernel.RuleException;

/** Counts joined, split and put back, on the real database: nothing is lost on the way. */
class CountOrderServiceIT extends OwnCaseFixture {
  @Inject CountService counts;
  @Inject DecisionService decisions;

  @Test
  void joined_and_split_again_each_count_leads_to_what_it_was_and_to_what_it_is() {
    int joined = join(1, 2);
    assertThat(story.counts())
        .containsExactly("1 CHANGED", "2 CHANGED", "3 SUSPECTED", "4 SUSPECTED");
    assertThat(row(1).replacedBy()).isEqualTo(joined);
    assertThat(row(3).origin()).extracting(CountOrigin::kind).isEqualTo("JOINED");
    assertThat(row(3).origin().charges()).containsExactly(1);
    List<Integer> made = split(joined);
    assertThat(made).hasSize(1);
    assertThat(story.counts())
        .containsExactly("1 CHANGED", "2 CHANGED", "3 SUSPECTED", "4 CHANGED", "5 SUSPECTED");
    assertThat(row(4).replacedBy()).isEqualTo(made.get(0));
    assertThat(row(5).origin().charges()).containsExactly(joined);
    assertThat(row(5).accused()).isEqualTo(row(2).accused());
  }

  @Test
  void what_was_joined_and_split_is_undone_step_by_step_until_it_stands_as_it_was() {
    int joined = join(1, 2);
    int made = split(joined).get(0);
    counts.undo(NUMBER, made, null);
    assertThat(row(4).isOpen()).isTrue();
    assertThat(row(4).replacedBy()).isNull();
    counts.undo(NUMBER, joined, null);
    assertThat(story.counts())
        .containsExactly("1 SUSPECTED", "2 SUSPECTED", "3 DROPPED", "4 DROPPED", "5 DROPPED");
    assertThatThrownBy(() -> counts.undo(NUMBER, joined, null)).isInstanceOf(RuleException.class);
  }

  @Test
  void a_requalification_of_the_office_is_undone_and_one_of_a_court_only_with_its_decision() {
    int other = counts.requalify(NUMBER, List.of(row(1).id()), "CP169");
    counts.undo(NUMBER, other, null);
    assertThat(story.counts()).startsWith("1 SUSPECTED", "2 SUSPECTED", "3 DROPPED");
    DecisionEntry opening = new DecisionEntry();
    opening.setKind("D08");
    opening.setDecidedOn(LocalDate.of(2021, 2, 10));
    opening.setAccused(List.of("A-1"));
    opening.setDespite("-");
    CountOutcomeEntry said = new CountOutcomeEntry(1, "CHANGED");
    said.setOffence("CP169");
    opening.setOutcomes(List.of(said));
    long decision = decisions.record(NUMBER, opening, null);
    int seen = row(1).replacedBy();
    assertThatThrownBy(() -> counts.undo(NUMBER, seen, null)).isInstanceOf(RuleException.class);
    decisions.withdraw(NUMBER, decision, "Otro expediente");
    assertThat(row(1).isOpen()).isTrue();
    assertThat(row(1).replacedBy()).isNull();
  }

  @Test
  void an_accusation_taken_back_takes_along_what_was_split_since() {
    int joined = join(1, 2);
    DecisionEntry accusation = new DecisionEntry();
    accusation.setKind("D06");
    accusation.setDecidedOn(LocalDate.of(2021, 2, 10));
    accusation.setAccused(List.of("A-1", "A-2"));
    accusation.setDespite("-");
    accusation.setOutcomes(
        List.of(new CountOutcomeEntry(3, "CHARGED"), new CountOutcomeEntry(4, "CHARGED")));
    long decision = decisions.record(NUMBER, accusation, null);
    int made = split(joined).get(0);
    assertThat(story.counts()).endsWith("3 CHARGED", "4 CHANGED", "5 CHARGED");
    decisions.withdraw(NUMBER, decision, "Otro expediente");
    assertThat(story.counts()).endsWith("3 SUSPECTED", "4 CHANGED", "5 SUSPECTED");
    counts.undo(NUMBER, made, null);
    assertThat(story.counts()).endsWith("3 SUSPECTED", "4 SUSPECTED", "5 DROPPED");
  }

  @Test
  void an_accusation_taken_back_after_a_later_decision_was_leaves_the_count_suspected() {
    long accusation = decide("D06", 2, "CHARGED");
    long opening = decide("D08", 4, "CHARGED");
    decisions.withdraw(NUMBER, opening, "Otro expediente");
    assertThat(story.counts()).startsWith("1 CHARGED");
    decisions.withdraw(NUMBER, accusation, "Otro expediente");
    assertThat(story.counts()).startsWith("1 SUSPECTED");
  }

  private long decide(String kind, int month, String outcome) {
    DecisionEntry entry = new DecisionEntry();
    entry.setKind(kind);
    entry.setDecidedOn(LocalDate.of(2021, month, 10));
    entry.setAccused(List.of("A-1"));
    entry.setDespite("-");
    entry.setOutcomes(List.of(new CountOutcomeEntry(1, outcome)));
    return decisions.record(NUMBER, entry, null);
  }

  @Test
  void counts_that_are_not_alike_stay_apart() {
    int other = counts.requalify(NUMBER, List.of(row(2).id()), "CP169");
    assertThatThrownBy(() -> join(1, other)).hasMessageContaining("notAlike");
    assertThatThrownBy(() -> join(1, 1)).hasMessageContaining("joinTwo");
    assertThatThrownBy(() -> split(1)).hasMessageContaining("notSplit");
  }

  private CountRow row(int position) {
    return counts.list(NUMBER).stream()
        .filter(one -> one.position() == position)
        .findFirst()
        .orElseThrow();
  }

  private int join(Integer... charges) {
    CountOrderEntry entry = new CountOrderEntry();
    entry.setCharges(List.of(charges));
    return counts.join(NUMBER, entry);
  }

  private List<Integer> split(int charge) {
    CountOrderEntry entry = new CountOrderEntry();
    entry.setBy("ACCUSED");
    return counts.split(NUMBER, charge, entry, null);
  }
}
