package org.resguardo.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resguardo.kernel.Problem;

class HearingPolicyTest {
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 10, 42);
  private static final LocalDateTime START = LocalDateTime.of(2026, 11, 23, 8, 30);

  @Test
  void a_plain_hearing_of_one_accused_is_fixed() {
    assertThat(fixing(anyHearing())).isEmpty();
  }

  @Test
  void a_child_is_heard_only_with_a_way_and_a_support_person() {
    HearingEntry entry = anyHearing();
    entry.setVictims(List.of("V-7K2Q"));
    assertThat(fields(fixing(entry))).containsExactly("childWay", "supportPerson");

    entry.setChildWay("GESELL");
    entry.setSupportPerson("P-1");
    assertThat(fixing(entry)).isEmpty();
  }

  @Test
  void an_adult_victim_is_heard_without_them() {
    HearingEntry entry = anyHearing();
    entry.setVictims(List.of("V-M4XD"));
    assertThat(fixing(entry)).isEmpty();
  }

  @Test
  void people_of_another_case_or_in_the_wrong_place_are_refused() {
    HearingEntry entry = anyHearing();
    entry.setAccused(List.of("V-7K2Q"));
    entry.setVictims(List.of("V-ZZZZ"));
    entry.setInterpreter("A-1");
    entry.setSummons(List.of(new SummonsEntry("P-9")));
    assertThat(fields(fixing(entry)))
        .containsExactly("accused", "victims", "interpreter", "summons");
  }

  @Test
  void unknown_codes_are_refused() {
    HearingEntry entry = anyHearing();
    entry.setKind("?");
    entry.setCourt("?");
    assertThat(fields(fixing(entry))).containsExactly("kind", "court");
  }

  @Test
  void a_year_typed_wrong_is_noticed() {
    HearingEntry entry = anyHearing();
    entry.setDay(LocalDate.of(2206, 1, 1));
    assertThat(fields(fixing(entry))).containsExactly("day");
    entry.setDay(LocalDate.of(26, 1, 1));
    assertThat(fields(fixing(entry))).containsExactly("day");
  }

  @Test
  void a_summons_served_needs_its_day_and_not_a_future_one() {
    HearingEntry entry = anyHearing();
    SummonsEntry summons = new SummonsEntry("P-2");
    summons.setResult("SERVED");
    entry.setSummons(List.of(summons));
    assertThat(keys(fixing(entry))).containsExactly("proceeding.hearing.servedNeedsDay");
    summons.setServedOn(LocalDate.of(2026, 11, 24));
    assertThat(keys(fixing(entry))).containsExactly("proceeding.hearing.servedInFuture");
  }

  @Test
  void a_result_before_the_start_is_refused() {
    assertThat(keys(policy().result(held(), NOW.plusMinutes(1))))
        .contains("proceeding.result.beforeStart");
  }

  @Test
  void held_needs_both_times_in_order_and_no_reason() {
    assertThat(policy().result(held(), START)).isEmpty();

    ResultEntry untimed = new ResultEntry();
    untimed.setResult("HELD");
    assertThat(fields(policy().result(untimed, START))).containsExactly("startedAt", "endedAt");

    ResultEntry backwards = held();
    backwards.setEndedAt(LocalTime.of(8, 0));
    assertThat(keys(policy().result(backwards, START)))
        .containsExactly("proceeding.result.endBeforeStart");

    ResultEntry reasoned = held();
    reasoned.setReason("TIME");
    assertThat(fields(policy().result(reasoned, START))).containsExactly("reason");
  }

  @Test
  void an_end_that_has_not_come_is_refused() {
    ResultEntry early = held();
    early.setEndedAt(LocalTime.of(23, 0));
    assertThat(keys(policy().result(early, START))).containsExactly("proceeding.result.inFuture");
  }

  @Test
  void partly_and_not_held_need_a_reason() {
    ResultEntry entry = held();
    entry.setResult("PARTLY");
    assertThat(fields(policy().result(entry, START))).containsExactly("reason");

    ResultEntry failed = new ResultEntry();
    failed.setResult("NOT_HELD");
    assertThat(fields(policy().result(failed, START))).containsExactly("reason");
    failed.setReason("ACCUSED_ABSENT");
    assertThat(policy().result(failed, START)).isEmpty();
    failed.setStartedAt(LocalTime.of(8, 30));
    assertThat(fields(policy().result(failed, START))).containsExactly("startedAt");
  }

  @Test
  void the_next_hearing_comes_after_this_one() {
    ResultEntry entry = held();
    NextHearingEntry next = new NextHearingEntry();
    next.setKind("H08");
    next.setDay(START.toLocalDate());
    next.setTime(LocalTime.of(8, 30));
    entry.setNext(next);
    assertThat(fields(policy().result(entry, START))).containsExactly("next.day");
    next.setTime(LocalTime.of(15, 0));
    assertThat(policy().result(entry, START)).isEmpty();
  }

  @Test
  void only_a_judge_of_the_case_presides_and_only_open_counts_are_heard() {
    HearingEntry entry = anyHearing();
    entry.setJudge("P-3");
    entry.setCounts(List.of(1, 2));
    assertThat(fixing(entry)).isEmpty();

    entry.setJudge("P-1");
    entry.setCounts(List.of(1, 9));
    assertThat(keys(fixing(entry)))
        .containsExactly("proceeding.hearing.notAJudge", "proceeding.hearing.unknownCount");
  }

  @Test
  void sessions_come_in_order_within_the_times_of_the_hearing() {
    ResultEntry entry = held();
    entry.setSessions(List.of(session(8, 35, 8, 50), session(8, 55, 9, 10)));
    assertThat(policy().result(entry, START)).isEmpty();

    entry.setSessions(List.of(session(8, 55, 9, 10), session(8, 35, 8, 50)));
    assertThat(fields(policy().result(entry, START))).containsExactly("sessions");
    entry.setSessions(List.of(session(8, 35, 9, 30)));
    assertThat(fields(policy().result(entry, START))).containsExactly("sessions");
  }

  @Test
  void what_was_not_held_has_no_sessions() {
    ResultEntry entry = new ResultEntry();
    entry.setResult("NOT_HELD");
    entry.setReason("ACCUSED_ABSENT");
    entry.setSessions(List.of(session(8, 35, 8, 50)));
    assertThat(fields(policy().result(entry, START))).containsExactly("sessions");
  }

  private static SessionEntry session(int hour, int minute, int endHour, int endMinute) {
    SessionEntry entry = new SessionEntry();
    entry.setDay(START.toLocalDate());
    entry.setFrom(LocalTime.of(hour, minute));
    entry.setTo(LocalTime.of(endHour, endMinute));
    return entry;
  }

  private static HearingEntry anyHearing() {
    HearingEntry entry = new HearingEntry();
    entry.setKind("H06");
    entry.setCourt("JP-SJ");
    entry.setStart(LocalDateTime.of(2026, 12, 1, 13, 30));
    entry.setAccused(List.of("A-1"));
    entry.setClosedToPublic(false);
    return entry;
  }

  private static ResultEntry held() {
    ResultEntry entry = new ResultEntry();
    entry.setResult("HELD");
    entry.setStartedAt(LocalTime.of(8, 35));
    entry.setEndedAt(LocalTime.of(9, 10));
    return entry;
  }

  private static List<Problem> fixing(HearingEntry entry) {
    return policy().fixing(entry, CastFixture.cast());
  }

  private static HearingPolicy policy() {
    return new HearingPolicy(
        (list, code) -> "?".equals(code) ? "proceeding.unknownCode" : null, NOW);
  }

  private static List<String> fields(List<Problem> problems) {
    return problems.stream().map(Problem::field).toList();
  }

  private static List<String> keys(List<Problem> problems) {
    return problems.stream().map(Problem::key).toList();
  }
}
