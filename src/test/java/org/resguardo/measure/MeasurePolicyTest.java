package org.resguardo.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Problem;

class MeasurePolicyTest {
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 9, 0);
  private static final Subject ACCUSED = new Subject(1L, PartyId.random(), "A-1", false, false);
  private static final Subject VICTIM = new Subject(null, PartyId.random(), "V-7K2Q", true, false);

  private final MeasurePolicy policy =
      new MeasurePolicy((list, code) -> !code.equals("BOGUS"), NOW);

  @Test
  void a_detention_must_say_when_it_ends_or_why_the_order_does_not() {
    MeasureEntry entry = detention();
    entry.setStatedUntil(null);
    assertThat(fields(policy.order(entry, Nature.COERCIVE, ACCUSED, true)))
        .containsExactly("statedUntil");
    entry.setDespite("La resolución no fija la fecha");
    assertThat(policy.order(entry, Nature.COERCIVE, ACCUSED, true)).isEmpty();
  }

  @Test
  void a_coercive_measure_is_on_an_accused_and_has_a_ground() {
    MeasureEntry entry = detention();
    entry.setGrounds(List.of());
    assertThat(fields(policy.order(entry, Nature.COERCIVE, VICTIM, false)))
        .containsExactlyInAnyOrder("person", "grounds");
  }

  @Test
  void nobody_protects_an_accused_by_a_victims_measure() {
    assertThat(fields(policy.order(detention(), Nature.PROTECTIVE, ACCUSED, false)))
        .containsExactly("person");
  }

  @Test
  void what_is_not_decided_is_provisional_from_the_moment_it_was_asked_for() {
    MeasureEntry entry = new MeasureEntry();
    entry.setProvisional(true);
    assertThat(fields(policy.order(entry, Nature.PROTECTIVE, VICTIM, false)))
        .containsExactly("askedAt");
    entry.setAskedAt(NOW.plusMinutes(1));
    assertThat(fields(policy.order(entry, Nature.PROTECTIVE, VICTIM, false)))
        .containsExactly("askedAt");
    entry.setAskedAt(NOW);
    assertThat(policy.order(entry, Nature.PROTECTIVE, VICTIM, false)).isEmpty();
  }

  @Test
  void a_ruling_comes_neither_from_the_future_nor_before_the_request() {
    MeasureEntry entry = detention();
    entry.setDecidedOn(NOW.toLocalDate().plusDays(1));
    assertThat(fields(policy.order(entry, Nature.COERCIVE, ACCUSED, true)))
        .containsExactly("decidedOn");
    entry.setDecidedOn(LocalDate.of(2026, 2, 1));
    entry.setAskedAt(LocalDateTime.of(2026, 2, 2, 8, 0));
    assertThat(fields(policy.order(entry, Nature.COERCIVE, ACCUSED, true)))
        .containsExactly("decidedOn");
  }

  @Test
  void test_4_an_extension_names_the_ruling_its_length_and_the_new_last_day() {
    StepEntry step = step("EXTENDED");
    assertThat(fields(policy.step(step, measure())))
        .containsExactlyInAnyOrder("decisionNumber", "length", "statedUntil");
    step.setDecisionNumber("2026-77");
    step.setLength(12);
    step.setUnit("MONTHS");
    step.setStatedUntil(LocalDate.of(2028, 3, 1));
    assertThat(policy.step(step, measure())).isEmpty();
  }

  @Test
  void nothing_happens_to_a_measure_before_it_began_or_tomorrow() {
    StepEntry step = step("ENDED");
    step.setOutcome("RELEASED");
    step.setOn(LocalDate.of(2026, 2, 28));
    assertThat(fields(policy.step(step, measure()))).containsExactly("on");
    step.setOn(NOW.toLocalDate().plusDays(1));
    assertThat(fields(policy.step(step, measure()))).containsExactly("on");
  }

  @Test
  void a_step_of_no_known_kind_is_refused_before_anything_else() {
    assertThat(fields(policy.step(step("BOGUS"), measure()))).containsExactly("kind");
  }

  private static MeasureEntry detention() {
    MeasureEntry entry = new MeasureEntry();
    entry.setKind("M01");
    entry.setDecidedOn(LocalDate.of(2026, 3, 1));
    entry.setFrom(LocalDate.of(2026, 3, 1));
    entry.setGrounds(List.of("FLIGHT"));
    entry.setStatedUntil(LocalDate.of(2027, 2, 28));
    return entry;
  }

  private static Measure measure() {
    return new Measure(7, Nature.COERCIVE, ACCUSED, detention());
  }

  private static StepEntry step(String kind) {
    StepEntry step = new StepEntry();
    step.setKind(kind);
    step.setOn(LocalDate.of(2026, 11, 2));
    return step;
  }

  private static List<String> fields(List<Problem> problems) {
    return problems.stream().map(Problem::field).toList();
  }
}
