package org.resguardo.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.casefile.CaseReplayFixture.registered;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CaseReplayTest {
  @Test
  void a_case_without_suspect_is_open_in_both_views_and_stands_at_the_first_stage() {
    CaseReplayFixture told = registered("2026-01-10", "SJ").suspected("2026-01-10", "TIP");
    assertThat(told.stands().stage().code()).isEqualTo("REPORT");
    assertThat(told.flows(LoadView.OFFICE)).containsExactly("2026-01-10 IN REGISTERED ACTIVE");
    assertThat(told.flows(LoadView.PROCESS)).containsExactly("2026-01-10 IN REGISTERED ACTIVE");
    assertThat(told.stands().spells())
        .allSatisfy(spell -> assertThat(spell.offence()).isEqualTo("TIP"));
  }

  @Test
  void an_archive_of_the_whole_case_resolves_it_without_anybody_accused() {
    CaseReplayFixture told = registered("2026-01-10", "SJ").archived("2026-03-01", null);
    assertThat(told.stands().everyoneEnded()).isTrue();
    assertThat(told.stands().stage().code()).isEqualTo("SHUT");
    assertThat(told.flows(LoadView.OFFICE))
        .containsExactly("2026-01-10 IN REGISTERED ACTIVE", "2026-03-01 OUT ARCHIVE ACTIVE");
  }

  @Test
  void the_accusation_of_the_last_accused_resolves_the_office_but_not_the_process() {
    CaseReplayFixture told =
        registered("2026-01-10", "SJ")
            .known("2026-01-10", 1)
            .known("2026-01-12", 2)
            .accused("2026-02-01", 1L);
    assertThat(told.flows(LoadView.OFFICE)).hasSize(1);
    told.accused("2026-03-01", 2L);
    assertThat(told.flows(LoadView.OFFICE)).contains("2026-03-01 OUT ACCUSATION ACTIVE");
    assertThat(told.flows(LoadView.PROCESS)).hasSize(1);
    told.becameFinal("2026-06-01", 1L).becameFinal("2026-07-01", 2L);
    assertThat(told.flows(LoadView.PROCESS)).contains("2026-07-01 OUT FINAL_JUDGMENT ACTIVE");
  }

  @Test
  void the_stage_of_the_case_is_that_of_the_least_advanced_who_is_not_a_fugitive() {
    CaseReplayFixture told =
        registered("2026-01-10", "SJ")
            .known("2026-01-10", 1)
            .known("2026-01-10", 2)
            .accused("2026-02-01", 1L)
            .tried("2026-03-01", 1L)
            .fled("2026-02-15", 2L);
    assertThat(told.stands().stage().code()).isEqualTo("TRIAL");
    assertThat(told.stands().status()).isEqualTo("ACTIVE");
  }

  @Test
  void an_unidentified_accused_holds_nothing_once_another_is_identified() {
    CaseReplayFixture told =
        registered("2026-01-10", "SJ").unknown("2026-01-10", 1).known("2026-01-20", 2);
    told.accused("2026-02-01", 2L);
    assertThat(told.stands().stage().code()).isEqualTo("MIDDLE");
    assertThat(told.flows(LoadView.OFFICE)).contains("2026-02-01 OUT ACCUSATION ACTIVE");
    told.identified("2026-03-01", 1);
    assertThat(told.stands().stage().code()).isEqualTo("REPORT");
    assertThat(told.flows(LoadView.OFFICE)).contains("2026-03-01 IN REOPENED ACTIVE");
  }

  @Test
  void when_all_are_fugitives_the_case_leaves_the_active_stock_for_the_suspended_one() {
    CaseReplayFixture told =
        registered("2026-01-10", "SJ").known("2026-01-10", 1).fled("2026-02-01", 1L);
    assertThat(told.stands().status()).isEqualTo("SUSPENDED");
    assertThat(told.flows(LoadView.PROCESS))
        .containsExactly(
            "2026-01-10 IN REGISTERED ACTIVE",
            "2026-02-01 OUT SUSPENDED ACTIVE",
            "2026-02-01 IN SUSPENDED SUSPENDED");
    told.appeared("2026-04-01", 1L);
    assertThat(told.stands().stage().code()).isEqualTo("REPORT");
    assertThat(told.flows(LoadView.PROCESS))
        .contains("2026-04-01 OUT RESUMED SUSPENDED", "2026-04-01 IN RESUMED ACTIVE");
  }

  @Test
  void a_transfer_takes_the_case_out_of_one_office_into_another_with_nobody_in_charge() {
    CaseReplayFixture told =
        registered("2026-01-10", "SJ").assigned("2026-01-10", 7).transferred("2026-02-01", "LIB");
    assertThat(told.stands().prosecutorId()).isNull();
    assertThat(told.stands().office()).isEqualTo("LIB");
    assertThat(told.flows(LoadView.OFFICE))
        .containsExactly(
            "2026-01-10 IN REGISTERED ACTIVE",
            "2026-02-01 OUT TRANSFERRED_OUT ACTIVE",
            "2026-02-01 IN TRANSFERRED_IN ACTIVE");
  }

  @Test
  void what_was_assigned_and_qualified_on_the_day_of_registration_is_no_flow() {
    CaseReplayFixture told =
        registered("2026-01-10", "SJ")
            .suspected("2026-01-10", "TIP")
            .assigned("2026-01-10", 7)
            .assigned("2026-01-15", 8);
    assertThat(told.flows(LoadView.OFFICE))
        .containsExactly(
            "2026-01-10 IN REGISTERED ACTIVE",
            "2026-01-15 OUT REASSIGNED_OUT ACTIVE",
            "2026-01-15 IN REASSIGNED_IN ACTIVE");
  }

  @Test
  void a_decision_recorded_late_takes_its_place_in_the_order_of_the_facts() {
    CaseReplayFixture told =
        registered("2026-01-10", "SJ")
            .known("2026-01-10", 1)
            .tried("2026-05-01", 1L)
            .accused("2026-02-01", 1L);
    assertThat(told.stands().stage().code()).isEqualTo("TRIAL");
    assertThat(told.stands().stageSpells())
        .extracting(StageSpell::stage)
        .containsExactly("REPORT", "MIDDLE", "TRIAL");
    assertThat(told.flows(LoadView.OFFICE)).contains("2026-02-01 OUT ACCUSATION ACTIVE");
  }

  @Test
  void an_accused_is_on_record_at_the_latest_when_a_decision_names_it() {
    CaseReplayFixture told =
        registered("2026-01-10", "SJ").known("2026-03-01", 1).accused("2026-02-01", 1L);
    assertThat(told.stands().stage().code()).isEqualTo("MIDDLE");
    assertThat(told.stands().stageSpells().get(0).entered())
        .isEqualTo(LocalDate.parse("2026-02-01"));
  }

  @Test
  void a_joined_case_leaves_as_joined_and_a_reopened_one_comes_in_again() {
    CaseReplayFixture told =
        registered("2026-01-10", "SJ").closed("2026-02-01", "JOINED").reopened("2026-03-01");
    assertThat(told.flows(LoadView.OFFICE))
        .containsExactly(
            "2026-01-10 IN REGISTERED ACTIVE",
            "2026-02-01 OUT JOINED ACTIVE",
            "2026-03-01 IN REOPENED ACTIVE");
  }

  @Test
  void a_revived_accused_is_before_the_office_again() {
    CaseReplayFixture told =
        registered("2026-01-10", "SJ")
            .known("2026-01-10", 1)
            .archived("2026-02-01", 1L)
            .revived("2026-03-01", 1L);
    assertThat(told.stands().stage().code()).isEqualTo("INQUIRY");
    assertThat(told.flows(LoadView.OFFICE))
        .containsExactly(
            "2026-01-10 IN REGISTERED ACTIVE",
            "2026-02-01 OUT ARCHIVE ACTIVE",
            "2026-03-01 IN REOPENED ACTIVE");
  }

  @Test
  void an_extraordinary_review_opens_the_process_again_but_not_the_office() {
    CaseReplayFixture told =
        registered("2026-01-10", "SJ")
            .known("2026-01-10", 1)
            .accused("2026-02-01", 1L)
            .becameFinal("2026-03-01", 1L)
            .move("2026-05-01", 1L, "MOVES", "REVIEW", null);
    assertThat(told.flows(LoadView.PROCESS)).contains("2026-05-01 IN REOPENED ACTIVE");
    assertThat(told.flows(LoadView.OFFICE)).hasSize(2);
  }

  @Test
  void a_decision_on_the_whole_case_does_not_reach_who_was_added_afterwards() {
    CaseReplayFixture told =
        registered("2026-01-10", "SJ").archived("2026-02-01", null).known("2026-03-01", 1);
    assertThat(told.stands().everyoneEnded()).isFalse();
    assertThat(told.flows(LoadView.OFFICE)).contains("2026-03-01 IN REOPENED ACTIVE");
  }
}
