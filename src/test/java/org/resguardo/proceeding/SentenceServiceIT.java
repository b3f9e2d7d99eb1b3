package org.resguardo.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.resguardo.proceeding.ProceedingFixture.NUMBER;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.resguardo.kernel.RuleException;

/** Sentences of judgments that stand, are corrected and are annulled, on the real database. */
class SentenceServiceIT extends OwnCaseFixture {
  @Inject SentenceService sentences;
  @Inject DecisionService decisions;

  @BeforeEach
  void toTrial() {
    decide("D06", 1, "CHARGED", 1, 2);
    decide("D08", 2, "CHARGED", 1, 2);
    decide("D22", 3, null, 2);
  }

  @Test
  void the_convicted_has_a_sentence_and_the_fugitive_none() {
    decide("D15", 4, "CONVICTED", 1);
    sentences.record(NUMBER, "A-1", prison(7), null);
    assertThat(sentences.list(NUMBER)).extracting(SentenceView::accused).containsExactly("A-1");
    assertThat(sentences.list(NUMBER).get(0).effectiveTotal()).isEqualTo(new Term(7, 0, 0));
    assertThat(sentences.form(NUMBER, "A-2").judgment()).isNull();
    assertThatThrownBy(() -> sentences.record(NUMBER, "A-2", prison(7), null))
        .hasMessageContaining("noJudgment");
  }

  /** Of each sentence of the case as the statistics see it: months, served in prison, awarded. */
  private List<String> counted() {
    return new ProceedingFixture(entities)
        .values(
            "SELECT CAST(CONCAT_WS(' ', COALESCE(s.months, '-'), s.effective, s.awarded) AS CHAR) FROM"
                + " stat_sentence s JOIN case_file c ON c.id = s.case_id WHERE c.number = ? AND"
                + " s.superseded_at > '9999-01-01' ORDER BY s.reference_on");
  }

  @Test
  void the_statistics_see_the_total_the_judgment_gives_or_its_only_penalty() {
    new ProceedingFixture(entities).writeProfiles();
    decide("D15", 4, "CONVICTED", 1);
    sentences.record(NUMBER, "A-1", prison(7), null);
    assertThat(counted()).containsExactly("84 1");
    SentenceEntry entry = prison(8);
    entry.setTotalYears(8);
    entry.setTotalMonths(6);
    entry.setAwards(List.of(money("V-7K2Q", "5000000", null)));
    sentences.record(NUMBER, "A-1", entry, "again");
    assertThat(counted()).containsExactly("102 1 5000000.00");
  }

  @Test
  void a_penalty_outside_the_law_asks_for_a_reason_and_is_recorded_with_it() {
    decide("D15", 4, "CONVICTED", 1);
    assertThatThrownBy(() -> sentences.record(NUMBER, "A-1", prison(2), null))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("outside");
    SentenceEntry entry = prison(2);
    entry.setDespite("Así lo dispuso el tribunal");
    sentences.record(NUMBER, "A-1", entry, null);
    assertThat(sentences.list(NUMBER)).hasSize(1);
  }

  @Test
  void recorded_again_it_takes_the_place_and_the_same_form_twice_is_one() {
    decide("D15", 4, "CONVICTED", 1);
    sentences.record(NUMBER, "A-1", prison(7), "once");
    sentences.record(NUMBER, "A-1", prison(7), "once");
    sentences.record(NUMBER, "A-1", prison(8), "twice");
    assertThat(sentences.list(NUMBER)).hasSize(1);
    assertThat(sentences.list(NUMBER).get(0).effectiveTotal()).isEqualTo(new Term(8, 0, 0));
    assertThat(
            entities
                .createNativeQuery("SELECT COUNT(*) FROM sentence WHERE superseded_at IS NOT NULL")
                .getSingleResult()
                .toString())
        .isEqualTo("1");
  }

  @Test
  void a_retrial_has_a_sentence_of_its_own_and_a_corrected_judgment_keeps_it() {
    decide("D15", 4, "CONVICTED", 1);
    sentences.record(NUMBER, "A-1", prison(7), null);
    decide("D31", 5, null, 1);
    decide("D19", 6, "CHARGED", 1);
    assertThat(sentences.form(NUMBER, "A-1").judgment()).isNull();
    assertThat(sentences.list(NUMBER)).hasSize(1);
    long second = decide("D15", 7, "CONVICTED", 1);
    assertThat(sentences.form(NUMBER, "A-1").recorded()).isNull();
    sentences.record(NUMBER, "A-1", prison(9), null);
    assertThat(sentences.list(NUMBER)).hasSize(2);
    long corrected = decisions.correct(NUMBER, second, entry("D15", 8, "CONVICTED", 1), null);
    SentenceView stands = sentences.form(NUMBER, "A-1").recorded();
    assertThat(stands.decision()).isEqualTo(corrected);
    assertThat(stands.effectiveTotal()).isEqualTo(new Term(9, 0, 0));
  }

  @Test
  void what_was_recorded_of_a_judgment_stays_with_it_when_it_is_corrected() {
    long first = decide("D15", 4, "CONVICTED", 1);
    sentences.record(NUMBER, "A-1", prison(7), "of the first");
    SentenceEntry entry = prison(8);
    entry.setAwards(List.of(money("V-7K2Q", "5000000", null)));
    sentences.record(NUMBER, "A-1", entry, "again");
    long corrected = decisions.correct(NUMBER, first, entry("D15", 5, "CONVICTED", 1), null);
    assertThat(history(first)).containsExactly("7 closed", "8 closed");
    assertThat(history(corrected)).containsExactly("8 stands");
    SentenceView stands = sentences.list(NUMBER).get(0);
    assertThat(stands.penalties()).extracting(one -> one.term().years()).containsExactly(8);
    assertThat(stands.awards()).hasSize(1);
    sentences.record(NUMBER, "A-1", prison(8), "again");
    assertThat(history(corrected)).containsExactly("8 stands");
  }

  @Test
  void a_correction_that_acquits_takes_no_sentence_along() {
    long first = decide("D15", 4, "CONVICTED", 1);
    sentences.record(NUMBER, "A-1", prison(7), null);
    DecisionEntry acquittal = entry("D16", 4, "ACQUITTED", 1);
    acquittal.getOutcomes().get(0).setReason("INSUFFICIENT_EVIDENCE");
    long corrected = decisions.correct(NUMBER, first, acquittal, null);
    assertThat(history(first)).containsExactly("7 closed");
    assertThat(history(corrected)).isEmpty();
    assertThat(sentences.list(NUMBER)).isEmpty();
  }

  /** Years of prison of each sentence recorded of a judgment, and whether it stands. */
  private List<String> history(long judgment) {
    List<?> rows =
        entities
            .createNativeQuery(
                "SELECT CONCAT(p.years, IF(s.superseded_at IS NULL, ' stands', ' closed'))"
                    + " FROM sentence s JOIN sentence_penalty p ON p.sentence_id = s.id"
                    + " WHERE s.decision_id = ? ORDER BY s.id")
            .setParameter(1, judgment)
            .getResultList();
    return rows.stream().map(String::valueOf).toList();
  }

  @Test
  void a_judgment_brings_its_sentence_along() {
    DecisionEntry judgment = entry("D15", 4, "CONVICTED", 1);
    SentenceEntry sentence = prison(2);
    sentence.setAccused("A-1");
    judgment.setSentences(List.of(sentence));
    sentence.setDespite("Así lo dispuso el tribunal");
    decisions.record(NUMBER, judgment, null);
    assertThat(sentences.list(NUMBER).get(0).effectiveTotal()).isEqualTo(new Term(2, 0, 0));
  }

  @Test
  void what_was_awarded_is_paid_bit_by_bit() {
    decide("D15", 4, "CONVICTED", 1);
    SentenceEntry entry = prison(7);
    AwardEntry award = money("V-7K2Q", "5000000", null);
    entry.setAwards(List.of(award));
    sentences.record(NUMBER, "A-1", entry, null);
    sentences.pay(NUMBER, "A-1", money("V-7K2Q", "1500000.50", LocalDate.of(2021, 6, 1)), null);
    SentenceView.Award standing = sentences.list(NUMBER).get(0).awards().get(0);
    assertThat(standing.paid()).isEqualByComparingTo("1500000.50");
    assertThat(standing.owed()).isEqualByComparingTo("3499999.50");
  }

  private long decide(String kind, int month, String outcome, int... counts) {
    return decisions.record(NUMBER, entry(kind, month, outcome, counts), null);
  }

  private static DecisionEntry entry(String kind, int month, String outcome, int... counts) {
    DecisionEntry entry = new DecisionEntry();
    entry.setKind(kind);
    entry.setDecidedOn(LocalDate.of(2021, month, 10));
    entry.setAccused(java.util.Arrays.stream(counts).mapToObj(count -> "A-" + count).toList());
    if (outcome != null) {
      entry.setOutcomes(
          java.util.Arrays.stream(counts)
              .mapToObj(count -> new CountOutcomeEntry(count, outcome))
              .toList());
    }
    return entry;
  }

  private static SentenceEntry prison(int years) {
    PenaltyEntry penalty = new PenaltyEntry();
    penalty.setCount(1);
    penalty.setKind("PRISON");
    penalty.setYears(years);
    SentenceEntry entry = new SentenceEntry();
    entry.setPenalties(List.of(penalty));
    return entry;
  }

  private static AwardEntry money(String victim, String amount, LocalDate paidOn) {
    AwardEntry money = new AwardEntry();
    money.setVictim(victim);
    money.setAmount(new BigDecimal(amount));
    money.setPaidOn(paidOn);
    return money;
  }
}
