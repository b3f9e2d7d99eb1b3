package org.resguardo.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.proceeding.CastFixture.FIRST;
import static org.resguardo.proceeding.CastFixture.FUGITIVE;
import static org.resguardo.proceeding.CastFixture.UNKNOWN;
import static org.resguardo.proceeding.CastFixture.count;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resguardo.casefile.CountRow;
import org.resguardo.kernel.Problem;
import org.resguardo.reference.DecisionKind;

class DecisionPolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final DecisionKind ACCUSATION =
      kind("D06", "PROSECUTOR", "MOVES", List.of("CR-20"), true, false, "CHARGED", true);
  private static final DecisionKind CONVICTION =
      kind("D15", "TRIAL_COURT", "JUDGES", List.of("CR-40"), false, true, "CONVICTED", false);
  private static final DecisionKind RULING =
      kind("D27", "ANY_COURT", "NONE", List.of("CR-20"), false, false, null, false);

  @Test
  void one_accused_is_convicted_while_the_other_is_a_fugitive() {
    DecisionEntry entry = entry("D15");
    entry.setOutcomes(List.of(outcome(1, "CONVICTED"), outcome(2, "CONVICTED")));
    List<CountRow> counts =
        List.of(
            count(1, FIRST, "CHARGED"), count(2, FIRST, "CHARGED"), count(3, FUGITIVE, "CHARGED"));
    DecisionPolicy policy = new DecisionPolicy(CONVICTION, entry, List.of(FIRST), counts);
    assertThat(check(policy)).isEmpty();
    assertThat(policy.judged(code -> true)).extracting(Judged::status).containsOnly("JUDGED");
  }

  @Test
  void a_judgment_says_something_of_every_open_count_of_whom_it_covers() {
    DecisionEntry entry = entry("D15");
    entry.setOutcomes(List.of(outcome(1, "CONVICTED")));
    List<CountRow> counts =
        List.of(count(1, FIRST, "CHARGED"), count(2, FIRST, "CHARGED"), count(3, FIRST, "DROPPED"));
    assertThat(keys(check(new DecisionPolicy(CONVICTION, entry, List.of(FIRST), counts))))
        .containsExactly("proceeding.decision.countMissing");
    entry.getOutcomes().add(outcome(2, "NOT_JUDGED"));
    assertThat(check(new DecisionPolicy(CONVICTION, entry, List.of(FIRST), counts))).isEmpty();
  }

  @Test
  void an_acquittal_gives_its_reason() {
    DecisionEntry entry = entry("D15");
    entry.setOutcomes(List.of(outcome(1, "ACQUITTED"), outcome(2, "CONVICTED")));
    DecisionPolicy policy =
        new DecisionPolicy(
            CONVICTION,
            entry,
            List.of(FIRST),
            List.of(count(1, FIRST, "CHARGED"), count(2, FIRST, "CHARGED")));
    assertThat(keys(check(policy))).containsExactly("proceeding.decision.needsReason");
  }

  @Test
  void a_conviction_convicts_of_something() {
    DecisionEntry entry = entry("D15");
    entry.setOutcomes(List.of(outcome(1, "NOT_JUDGED")));
    DecisionPolicy policy =
        new DecisionPolicy(CONVICTION, entry, List.of(FIRST), List.of(count(1, FIRST, "CHARGED")));
    assertThat(keys(check(policy))).containsExactly("proceeding.decision.noConviction");
  }

  @Test
  void an_accusation_cannot_convict_and_a_judgment_cannot_charge() {
    DecisionEntry entry = entry("D06");
    entry.setOutcomes(List.of(outcome(1, "CONVICTED")));
    CastMember suspect = CastFixture.accused(1, "A-1", "CR-20", true);
    List<CountRow> counts = List.of(count(1, suspect, "SUSPECTED"));
    assertThat(keys(check(new DecisionPolicy(ACCUSATION, entry, List.of(suspect), counts))))
        .containsExactly("proceeding.decision.outcomeNotForKind");
    entry.setOutcomes(List.of(outcome(1, "CHARGED")));
    assertThat(check(new DecisionPolicy(ACCUSATION, entry, List.of(suspect), counts))).isEmpty();
    assertThat(keys(check(new DecisionPolicy(CONVICTION, entry, List.of(FIRST), counts))))
        .contains("proceeding.decision.outcomeNotForKind");
  }

  @Test
  void nobody_unknown_is_accused() {
    DecisionEntry entry = entry("D06");
    entry.setOutcomes(List.of(outcome(1, "CHARGED")));
    List<CountRow> counts = List.of(count(1, UNKNOWN, "SUSPECTED"));
    assertThat(keys(check(new DecisionPolicy(ACCUSATION, entry, List.of(UNKNOWN), counts))))
        .containsExactly("proceeding.decision.unknownAccused");
  }

  @Test
  void the_office_is_stopped_where_the_confirmed_law_does_not_allow_its_act() {
    DecisionEntry entry = entry("D06");
    entry.setOutcomes(List.of(outcome(1, "CHARGED")));
    entry.setDespite("because");
    List<CountRow> counts = List.of(count(1, FIRST, "CHARGED"));
    assertThat(keys(check(new DecisionPolicy(ACCUSATION, entry, List.of(FIRST), counts))))
        .containsExactly("proceeding.decision.notAllowed");
  }

  @Test
  void what_a_court_did_is_recorded_with_a_reason() {
    DecisionEntry entry = entry("D15");
    entry.setOutcomes(List.of(outcome(1, "CONVICTED")));
    List<CountRow> counts = List.of(count(1, FUGITIVE, "CHARGED"));
    DecisionPolicy warned = new DecisionPolicy(CONVICTION, entry, List.of(FUGITIVE), counts);
    assertThat(check(warned)).extracting(Problem::field).containsExactly("despite");

    entry.setDespite("He appeared and was tried on the same day");
    DecisionPolicy answered = new DecisionPolicy(CONVICTION, entry, List.of(FUGITIVE), counts);
    assertThat(check(answered)).isEmpty();
    assertThat(answered.warned()).isTrue();
  }

  @Test
  void judging_a_count_twice_warns() {
    DecisionEntry entry = entry("D15");
    entry.setOutcomes(List.of(outcome(1, "CONVICTED")));
    List<CountRow> counts = List.of(count(1, FIRST, "JUDGED"));
    assertThat(keys(check(new DecisionPolicy(CONVICTION, entry, List.of(FIRST), counts))))
        .containsExactly("proceeding.decision.judgedBefore");
  }

  @Test
  void counts_of_people_who_are_not_covered_are_refused() {
    DecisionEntry entry = entry("D15");
    entry.setOutcomes(List.of(outcome(1, "CONVICTED"), outcome(9, "CONVICTED")));
    List<CountRow> counts = List.of(count(1, FUGITIVE, "CHARGED"));
    assertThat(keys(check(new DecisionPolicy(CONVICTION, entry, List.of(FIRST), counts))))
        .contains("proceeding.decision.countOfAnother");
  }

  @Test
  void days_are_in_order_and_not_in_the_future() {
    DecisionEntry entry = entry("D27");
    entry.setDecidedOn(TODAY.plusDays(1));
    entry.setNotifiedOn(TODAY);
    CastMember suspect = CastFixture.accused(1, "A-1", "CR-20", true);
    assertThat(check(new DecisionPolicy(RULING, entry, List.of(suspect), List.of())))
        .extracting(Problem::field)
        .containsExactly("decidedOn", "notifiedOn");
  }

  @Test
  void only_a_judgment_is_abbreviated() {
    DecisionEntry entry = entry("D27");
    entry.setAbbreviated(true);
    CastMember suspect = CastFixture.accused(1, "A-1", "CR-20", true);
    assertThat(check(new DecisionPolicy(RULING, entry, List.of(suspect), List.of())))
        .extracting(Problem::field)
        .containsExactly("abbreviated");
  }

  private static List<Problem> check(DecisionPolicy policy) {
    return policy.check((list, code) -> true, null, TODAY);
  }

  private static List<String> keys(List<Problem> problems) {
    return problems.stream().map(Problem::key).toList();
  }

  private static DecisionEntry entry(String kind) {
    DecisionEntry entry = new DecisionEntry();
    entry.setKind(kind);
    entry.setDecidedOn(TODAY.minusDays(1));
    return entry;
  }

  private static CountOutcomeEntry outcome(int count, String outcome) {
    return new CountOutcomeEntry(count, outcome);
  }

  private static DecisionKind kind(
      String code,
      String body,
      String effect,
      List<String> from,
      boolean accusation,
      boolean judgment,
      String outcome,
      boolean confirmed) {
    return new DecisionKind(
        code,
        10,
        body,
        effect,
        from,
        null,
        null,
        accusation,
        judgment,
        false,
        outcome,
        true,
        accusation || judgment,
        false,
        null,
        "CPP 1",
        confirmed,
        null,
        null);
  }
}
