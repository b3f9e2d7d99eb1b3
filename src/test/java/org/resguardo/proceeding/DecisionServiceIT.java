package org.resguardo.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.resguardo.proceeding.ProceedingFixture.NUMBER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resguardo.kernel.RuleException;

/** What decisions and hearings do to a case, on the real database. */
class DecisionServiceIT extends OwnCaseFixture {
  @Inject DecisionService decisions;
  @Inject HearingService hearings;

  @Test
  void test_1_one_accused_is_convicted_while_the_other_is_a_fugitive_and_each_count_once() {
    record("D06", 1, "CHARGED", "A-1", "A-2");
    record("D08", 2, "CHARGED", "A-1", "A-2");
    record("D22", 3, null, "A-2");
    record("D15", 4, "CONVICTED", "A-1");
    assertThat(story.stage("A-1")).isEqualTo("CR-40");
    assertThat(story.stage("A-2")).isEqualTo("CR-S1");
    assertThat(story.counts()).containsExactly("1 JUDGED", "2 CHARGED");
    assertThat(decisions.list(NUMBER).get(0).outcomes()).hasSize(1);
  }

  @Test
  void test_2_a_retrial_is_a_second_spell_and_the_judgment_stays_as_annulled() {
    record("D06", 1, "CHARGED", "A-1");
    record("D08", 2, "CHARGED", "A-1");
    record("D15", 3, "CONVICTED", "A-1");
    record("D31", 4, null, "A-1");
    record("D19", 5, "CHARGED", "A-1");
    record("D16", 6, "ACQUITTED", "A-1");
    assertThat(
            story.values(
                "SELECT s.entered_on FROM stage_spell s JOIN accused a ON a.id = s.accused_id"
                    + " JOIN case_file c ON c.id = a.case_id WHERE c.number = ? AND a.code = 'A-1'"
                    + " AND s.stage_code = 'CR-40' AND s.superseded_at IS NULL"))
        .hasSize(2);
    assertThat(decisions.list(NUMBER).stream().filter(DecisionView::annulled))
        .extracting(DecisionView::kind)
        .containsExactly("D15");
  }

  @Test
  void a_provisional_dismissal_ends_it_for_one_and_a_reopening_brings_the_counts_back() {
    record("D05", 1, "DISMISSED", "A-1");
    assertThat(story.stage("A-1")).isEqualTo("CR-C1");
    assertThat(story.stage("A-2")).isEqualTo("CR-20");
    assertThat(story.counts()).containsExactly("1 DROPPED", "2 SUSPECTED");
    record("D21", 2, null, "A-1");
    assertThat(story.stage("A-1")).isEqualTo("CR-20");
    assertThat(story.counts()).containsExactly("1 SUSPECTED", "2 SUSPECTED");
  }

  @Test
  void a_correction_takes_the_place_and_the_old_decision_stays_on_record() {
    long old = record("D06", 1, "CHARGED", "A-1");
    DecisionEntry right = entry("D06", 2, "CHARGED", "A-2");
    decisions.correct(NUMBER, old, right, "correction");
    assertThat(story.stage("A-1")).isEqualTo("CR-20");
    assertThat(story.stage("A-2")).isEqualTo("CR-30");
    assertThat(story.counts()).containsExactly("1 SUSPECTED", "2 CHARGED");
    assertThat(decisions.list(NUMBER)).extracting(DecisionView::holds).containsExactly(true, false);
  }

  @Test
  void trafficking_requalified_to_pimping_and_convicted_is_prosecuted_for_it_and_not_convicted() {
    story.writeProfiles();
    record("D06", 1, "CHARGED", "A-1");
    DecisionEntry opening = entry("D08", 2, "CHANGED", "A-1");
    opening.getOutcomes().get(0).setOffence("CP169");
    decisions.record(NUMBER, opening, null);
    DecisionEntry judgment = entry("D15", 3, null, "A-1");
    judgment.setOutcomes(List.of(outcome(3, "CONVICTED")));
    decisions.record(NUMBER, judgment, null);
    assertThat(story.counts()).containsExactly("1 CHANGED", "2 SUSPECTED", "3 JUDGED");
    assertThat(story.counted("stat_accusation", "trafficking")).isEqualTo(1);
    assertThat(story.counted("stat_judgment", "convicted")).isEqualTo(1);
    assertThat(story.counted("stat_judgment", "convicted_trafficking")).isZero();
    assertThat(story.counted("stat_judgment", "convicted_formerly")).isEqualTo(1);
    assertThat(story.counted("stat_judgment", "judged_trafficking")).isZero();
    assertThat(story.counted("stat_offence", "trafficking"))
        .as("recorded all the same")
        .isEqualTo(2);
  }

  @Test
  void who_is_acquitted_of_trafficking_is_judged_for_it_and_not_convicted() {
    story.writeProfiles();
    record("D06", 1, "CHARGED", "A-1", "A-2");
    record("D08", 2, "CHARGED", "A-1", "A-2");
    record("D15", 3, "CONVICTED", "A-1");
    record("D16", 4, "ACQUITTED", "A-2");
    assertThat(story.counted("stat_judgment", "judged_trafficking")).isEqualTo(2);
    assertThat(story.counted("stat_judgment", "convicted_trafficking")).isEqualTo(1);
  }

  @Test
  void test_1_two_accused_one_convicted_and_one_a_fugitive_are_counted_once_everywhere() {
    story.writeProfiles();
    record("D06", 1, "CHARGED", "A-1", "A-2");
    record("D08", 2, "CHARGED", "A-1", "A-2");
    record("D22", 3, null, "A-2");
    record("D15", 4, "CONVICTED", "A-1");
    assertThat(story.counted("stat_accusation", "trafficking")).isEqualTo(2);
    assertThat(story.counted("stat_judgment", "convicted_trafficking")).isEqualTo(1);
    assertThat(story.counted("stat_judgment", "convicted_formerly")).isZero();
    assertThat(
            story.values(
                "SELECT CONCAT(s.state, ' ', COUNT(*)) FROM case_spell s JOIN case_file c"
                    + " ON c.id = s.case_id WHERE c.number = ? AND s.load_view = 'PROCESS'"
                    + " AND s.superseded_at IS NULL AND s.to_on IS NULL GROUP BY s.state"))
        .containsExactly("ACTIVE 1");
  }

  @Test
  void the_same_form_sent_twice_is_one_decision() {
    DecisionEntry entry = entry("D06", 1, "CHARGED", "A-1");
    assertThat(decisions.record(NUMBER, entry, "once"))
        .isEqualTo(decisions.record(NUMBER, entry, "once"));
    assertThat(decisions.list(NUMBER)).hasSize(1);
  }

  @Test
  void the_case_knows_its_next_hearing_and_a_move_to_another_day_follows_the_old_one() {
    long first = hearings.schedule(NUMBER, hearing("2031-05-06T09:00"), "first");
    assertThat(nextHearing()).startsWith("2031-05-06");
    long moved = hearings.change(NUMBER, first, hearing("2031-05-08T09:00"), 1);
    assertThat(nextHearing()).startsWith("2031-05-08");
    assertThat(hearings.view(NUMBER, first).state()).isEqualTo(HearingState.CANCELLED);
    assertThat(hearings.view(NUMBER, moved).links())
        .extracting(HearingView.Link::id)
        .contains(first);
    assertThat(hearings.overlaps(NUMBER, hearing("2031-05-08T09:30"), null, null))
        .extracting(Overlap::sameRoom)
        .containsExactly(true);
    assertThat(hearings.overlaps(NUMBER, hearing("2031-05-08T10:00"), null, null)).isEmpty();
  }

  @Test
  void a_child_is_not_heard_without_support() {
    HearingEntry entry = hearing("2031-05-06T09:00");
    entry.setVictims(List.of("V-7K2Q"));
    assertThatThrownBy(() -> hearings.schedule(NUMBER, entry, null))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("childNeedsSupport");
  }

  private String nextHearing() {
    return story.values("SELECT next_hearing_at FROM case_file WHERE number = ?").get(0);
  }

  private static HearingEntry hearing(String start) {
    HearingEntry entry = new HearingEntry();
    entry.setKind("H06");
    entry.setCourt("JP-SJ");
    entry.setRoom("sala de prueba");
    entry.setStart(LocalDateTime.parse(start));
    entry.setAccused(List.of("A-1"));
    entry.setClosedToPublic(true);
    return entry;
  }

  private long record(String kind, int month, String outcome, String... accused) {
    return decisions.record(NUMBER, entry(kind, month, outcome, accused), null);
  }

  private static DecisionEntry entry(String kind, int month, String outcome, String... accused) {
    DecisionEntry entry = new DecisionEntry();
    entry.setKind(kind);
    entry.setDecidedOn(LocalDate.of(2021, month, 10));
    entry.setAccused(List.of(accused));
    if (outcome != null) {
      entry.setOutcomes(
          Stream.of(accused).map(code -> outcome("A-1".equals(code) ? 1 : 2, outcome)).toList());
    }
    return entry;
  }

  private static CountOutcomeEntry outcome(int count, String outcome) {
    CountOutcomeEntry said = new CountOutcomeEntry(count, outcome);
    said.setReason(
        List.of("ACQUITTED", "DISMISSED").contains(outcome) ? "INSUFFICIENT_EVIDENCE" : null);
    return said;
  }
}
