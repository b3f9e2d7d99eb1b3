package org.resguardo.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.resguardo.reference.Terms;

/** What the engine knows, each with the small law it needs; the packs stand in WorkflowTest. */
class DeadlineEngineTest {
  private static final String TODAY = "2026-11-25";

  @Test
  void provisional_dismissal_with_no_reopening_fires_at_one_year() {
    Terms law =
        Law.of(
            "END level=ACCUSED|triggers=DECISION:D05|length=1|unit=YEARS|done_by=DECISION:D21",
            "FINAL level=ACCUSED|triggers=RULE:END|length=0|unit=DAYS");
    Computed end = Law.one(law, "END", "DECISION:D05@2025-03-03", TODAY);
    assertThat(end.due().toLocalDate()).isEqualTo("2026-03-03");
    assertThat(end.expired(LocalDate.parse("2026-03-03"))).as("on its last day").isFalse();
    assertThat(end.expired(LocalDate.parse("2026-03-04"))).as("the day after").isTrue();
    assertThat(Law.all(law, "FINAL", "DECISION:D05@2025-03-03", TODAY)).hasSize(1);
    String reopened = "DECISION:D05@2025-03-03 DECISION:D21@2025-09-01";
    assertThat(Law.one(law, "END", reopened, TODAY).state()).isEqualTo(Computed.State.DONE);
    assertThat(Law.all(law, "FINAL", reopened, TODAY)).isEmpty();
  }

  @Test
  void detention_of_12_and_12_months_warns_and_moves_only_with_a_decision() {
    Terms law =
        Law.of(
            "DET level=MEASURE|triggers=MEASURE:M01|length=12|unit=MONTHS|first_day=Y"
                + "|extended_by=MEASURE_EXTENDED:M01@12*1|total_most=24|warn_days=90 30 7"
                + "|ended_by=MEASURE_ENDED:M01");
    Computed first = Law.one(law, "DET", "MEASURE:M01@2026-03-03", TODAY);
    assertThat(first.due().toLocalDate()).isEqualTo("2027-03-02");
    assertThat(first.rule().warnDays()).containsExactly(90, 30, 7);
    Computed longer =
        Law.one(law, "DET", "MEASURE:M01@2026-03-03 MEASURE_EXTENDED:M01@2027-02-20", TODAY);
    assertThat(longer.due().toLocalDate()).isEqualTo("2028-03-02");
    assertThat(longer.working())
        .as("the decision is named beside the extension")
        .anySatisfy(
            step -> {
              assertThat(step.kind()).isEqualTo(Step.Kind.EXTEND);
              assertThat(step.arguments()).contains("act#1");
            });
    assertThat(Law.one(law, "DET", "MEASURE:M01@2026-03-03 DECISION:D99@2027-02-20", TODAY).due())
        .as("another act moves nothing")
        .isEqualTo(first.due());
  }

  @Test
  void what_a_person_suspended_stands_beside_what_the_rule_stops() {
    Terms law =
        Law.of(
            "TERM triggers=DECISION:GO|length=10|unit=DAYS|stops=DECISION:STOP"
                + "|resumes=DECISION:ON");
    List<Happening> events =
        Law.events("DECISION:GO@2026-03-02 DECISION:STOP@2026-03-04 DECISION:ON@2026-03-06");
    Stay stay = new Stay("OTHER", LocalDate.parse("2026-03-05"), LocalDate.parse("2026-03-09"));
    assertThat(suspended(law, events, List.of())).isEqualTo("2026-03-14");
    assertThat(suspended(law, events, List.of(stay)))
        .as("a day in both is passed over once")
        .isEqualTo("2026-03-17");
    Stay endless = new Stay("OTHER", LocalDate.parse("2026-03-10"), null);
    assertThat(suspended(law, events, List.of(stay, endless))).as("stands still").isNull();
    Stay before = new Stay("OTHER", LocalDate.parse("2026-02-20"), LocalDate.parse("2026-03-01"));
    assertThat(suspended(law, events, List.of(before))).as("over before").isEqualTo("2026-03-14");
  }

  private static LocalDate suspended(Terms law, List<Happening> events, List<Stay> stays) {
    Mark mark = new Mark(null, null, null, null, false, stays);
    Computed plain = new DeadlineEngine(law).compute(CaseEvents.of(events), LocalDate.MAX).get(0);
    CaseEvents marked = new CaseEvents(0, events, Map.of(plain.key(), mark));
    Computed found = new DeadlineEngine(law).compute(marked, LocalDate.parse(TODAY)).get(0);
    return found.due() == null ? null : found.due().toLocalDate();
  }

  @Test
  void panama_chain_each_steps_deadline_starts_the_next() {
    Terms law =
        Law.of(
            "INV triggers=DECISION:IMPUTATION|length=6|unit=MONTHS|done_by=DECISION:ACC"
                + "|gravity=EXTINCTION",
            "TEN triggers=RULE:INV|length=10|unit=DAYS|done_by=DECISION:ACC|gravity=RIGHT_LOST",
            "ASK triggers=DECISION:ASKED|requires=RULE:TEN|length=48|unit=HOURS|done_by=DECISION:ACC"
                + "|gravity=RIGHT_LOST",
            "JUDGE triggers=DECISION:ORDERED|requires=RULE:ASK|length=48|unit=HOURS"
                + "|done_by=DECISION:ACC|gravity=EXTINCTION");
    String begun = "DECISION:IMPUTATION@2026-01-15";
    assertThat(Law.all(law, "TEN", begun, "2026-07-15")).as("still within the term").isEmpty();
    assertThat(Law.one(law, "TEN", begun, "2026-07-16").due().toLocalDate())
        .isEqualTo("2026-07-25");
    String asked = begun + " DECISION:ASKED@2026-07-28T10:00";
    assertThat(Law.all(law, "ASK", asked, "2026-07-20")).as("before the ten days ended").isEmpty();
    assertThat(Law.one(law, "ASK", asked, "2026-07-28").due()).isEqualTo("2026-07-30T10:00");
    String ordered = asked + " DECISION:ORDERED@2026-08-03T09:00";
    assertThat(Law.one(law, "JUDGE", ordered, "2026-08-04").due()).isEqualTo("2026-08-05T09:00");
    String accused = ordered + " DECISION:ACC@2026-08-04T12:00";
    assertThat(Law.one(law, "JUDGE", accused, "2026-08-10").state()).isEqualTo(Computed.State.DONE);
    String early = begun + " DECISION:ACC@2026-05-01";
    assertThat(Law.all(law, "TEN", early, "2026-12-01")).as("accused in time").isEmpty();
  }

  @Test
  void thailand_six_remand_renewals_and_the_limit_is_reached() {
    Terms law =
        Law.of(
            "REMAND level=MEASURE|triggers=MEASURE:R|length=12|unit=DAYS|first_day=Y"
                + "|extended_by=MEASURE_EXTENDED:R@12*6|total_most=84|gravity=RELEASE");
    StringBuilder story = new StringBuilder("MEASURE:R@2026-01-01");
    LocalDate last = LocalDate.parse("2026-01-12");
    assertThat(Law.one(law, "REMAND", story.toString(), TODAY).due().toLocalDate()).isEqualTo(last);
    for (int renewal = 1; renewal <= 6; renewal++) {
      story.append(" MEASURE_EXTENDED:R@").append(last);
      last = last.plusDays(12);
      assertThat(Law.one(law, "REMAND", story.toString(), TODAY).due().toLocalDate())
          .as("renewal " + renewal)
          .isEqualTo(last);
    }
    assertThat(last).as("84 days from 1 January").isEqualTo("2026-03-25");
    story.append(" MEASURE_EXTENDED:R@2026-03-25");
    Computed seventh = Law.one(law, "REMAND", story.toString(), TODAY);
    assertThat(seventh.due().toLocalDate()).isEqualTo(last);
    assertThat(seventh.working()).extracting(Step::kind).contains(Step.Kind.EXHAUSTED);
  }

  @Test
  void ukraine_an_overlay_lengthens_a_term_between_two_dates_only() {
    Terms law =
        Law.of(
            "INV level=ACCUSED|triggers=DECISION:SUSPICION|length=2|unit=MONTHS",
            "WAR overlay_of=INV|overlay=REPLACES|level=ACCUSED|length=6|unit=MONTHS"
                + "|valid_from=2022-02-24|valid_to=2026-12-31");
    assertThat(due(law, "DECISION:SUSPICION@2022-02-23")).isEqualTo("2022-04-23");
    assertThat(due(law, "DECISION:SUSPICION@2022-02-24")).isEqualTo("2022-08-24");
    assertThat(due(law, "DECISION:SUSPICION@2026-12-31")).isEqualTo("2027-06-30");
    assertThat(due(law, "DECISION:SUSPICION@2027-01-01")).isEqualTo("2027-03-01");
  }

  @Test
  void a_law_for_a_time_may_also_stop_a_term_or_add_to_it() {
    Terms stops =
        Law.of(
            "INV level=ACCUSED|triggers=DECISION:S|length=30|unit=DAYS",
            "WAR overlay_of=INV|overlay=STOPS|level=ACCUSED|valid_from=2026-03-10|valid_to=2026-03-19");
    assertThat(due(stops, "DECISION:S@2026-03-01")).as("30 days and 10").isEqualTo("2026-04-10");
    assertThat(due(stops, "DECISION:S@2026-03-20")).isEqualTo("2026-04-19");
    Terms adds =
        Law.of(
            "INV level=ACCUSED|triggers=DECISION:S|length=2|unit=MONTHS",
            "WAR overlay_of=INV|overlay=ADDS|level=ACCUSED|length=3|unit=MONTHS"
                + "|valid_from=2026-03-10|valid_to=2026-03-19");
    assertThat(due(adds, "DECISION:S@2026-03-01")).isEqualTo("2026-08-01");
    assertThat(due(adds, "DECISION:S@2026-03-20")).isEqualTo("2026-05-20");
  }

  @Test
  void a_term_stands_still_while_the_accused_is_a_fugitive() {
    Terms law =
        Law.of(
            "BAR level=ACCUSED|triggers=FACTS|length=10|unit=DAYS|stops=DECISION:F|resumes=DECISION:P");
    Computed fugitive = Law.one(law, "BAR", "FACTS@2026-03-01 DECISION:F@2026-03-05", TODAY);
    assertThat(fugitive.state()).isEqualTo(Computed.State.STANDING);
    assertThat(fugitive.due()).isNull();
    assertThat(
            Law.one(
                    law,
                    "BAR",
                    "FACTS@2026-03-01 DECISION:F@2026-03-05 DECISION:P@2026-04-05",
                    TODAY)
                .due()
                .toLocalDate())
        .as("3 of 10 days had run: 7 more from the day it goes on")
        .isEqualTo("2026-04-11");
    assertThat(Law.one(law, "BAR", "FACTS@2026-03-01 DECISION:F@2026-03-12", TODAY).due())
        .as("it was over before")
        .isNotNull();
  }

  @Test
  void an_order_prevails_over_the_reckoning_and_a_decision_over_both() {
    Terms law = Law.of("DET level=MEASURE|triggers=MEASURE:M|length=12|unit=MONTHS|duty=LIMIT");
    List<Happening> events = Law.events("MEASURE:M@2026-03-03!2027-01-31");
    DeadlineEngine engine = new DeadlineEngine(law);
    Computed ordered = engine.compute(CaseEvents.of(events), LocalDate.parse(TODAY)).get(0);
    assertThat(ordered.due().toLocalDate()).isEqualTo("2027-01-31");
    assertThat(ordered.computed().toLocalDate()).as("stands beside it").isEqualTo("2027-03-03");
    Mark mark = Mark.override(LocalDate.parse("2026-12-31"), "decision#9");
    Computed overridden =
        engine
            .compute(new CaseEvents(1, events, Map.of(ordered.key(), mark)), LocalDate.parse(TODAY))
            .get(0);
    assertThat(overridden.due().toLocalDate()).isEqualTo("2026-12-31");
    assertThat(overridden.key()).as("the same term, whatever its date").isEqualTo(ordered.key());
  }

  @Test
  void what_is_ended_after_it_was_missed_stays_missed() {
    Terms law =
        Law.of("T triggers=DECISION:A|length=10|unit=DAYS|done_by=DECISION:B|ended_by=CLOSED");
    assertThat(Law.one(law, "T", "DECISION:A@2026-03-01 CLOSED@2026-03-11", TODAY).state())
        .isEqualTo(Computed.State.ENDED);
    assertThat(Law.one(law, "T", "DECISION:A@2026-03-01 CLOSED@2026-03-12", TODAY).state())
        .isEqualTo(Computed.State.LAPSED);
  }

  @Test
  void the_procedure_of_one_accused_is_not_that_of_the_other() {
    Terms law =
        Law.of(
            "ADULT procedure=ORDINARY|level=ACCUSED|triggers=ARREST|length=24|unit=HOURS",
            "YOUNG procedure=JUVENILE|level=ACCUSED|triggers=ARREST|length=12|unit=HOURS");
    List<Happening> events =
        List.of(
            Happening.of("ARREST", LocalDate.parse("2026-03-03"), Subject.accused(1)),
            Happening.of("ARREST", LocalDate.parse("2026-03-03"), Subject.accused(2)),
            Happening.of("PROCEDURE:JUVENILE", LocalDate.parse("2026-03-03"), Subject.accused(2)));
    assertThat(new DeadlineEngine(law).compute(CaseEvents.of(events), LocalDate.parse(TODAY)))
        .extracting(term -> term.rule().code() + term.subject().accused())
        .containsExactlyInAnyOrder("ADULT1", "YOUNG2");
  }

  @Test
  void an_act_on_another_accused_fulfils_nothing() {
    Terms law = Law.of("T level=ACCUSED|triggers=ARREST|length=24|unit=HOURS|done_by=DECISION:D27");
    List<Happening> events =
        List.of(
            Happening.of("ARREST", LocalDate.parse("2026-03-03"), Subject.accused(1)),
            Happening.of("DECISION:D27", LocalDate.parse("2026-03-04"), Subject.accused(2)));
    assertThat(new DeadlineEngine(law).compute(CaseEvents.of(events), LocalDate.parse(TODAY)))
        .extracting(Computed::state)
        .containsExactly(Computed.State.RUNNING);
  }

  @Test
  void the_working_is_kept_as_text_and_read_back() {
    List<Step> steps =
        Law.one(Law.costaRica(), "CR-APPEAL", "NOTIFIED:D15@2026-03-20", TODAY).working();
    assertThat(Step.steps(Step.text(steps))).isEqualTo(steps);
    assertThat(steps)
        .anySatisfy(
            step -> {
              assertThat(step.kind()).isEqualTo(Step.Kind.SKIP);
              assertThat(step.argument(1)).contains("EASTER-3@2026-04-02");
            });
  }

  private static LocalDate due(Terms law, String events) {
    return Law.one(law, "INV", events, TODAY).due().toLocalDate();
  }
}
