package org.resguardo.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resguardo.kernel.Problem;

class CarePolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final Set<String> POINTS =
      Set.of("AGREES", "PURPOSE", "USES", "RESEARCH", "ACCESS", "RETENTION", "WITHDRAWAL");

  private final CarePolicy policy =
      new CarePolicy(
          (list, code) -> !code.startsWith("NO_"),
          (list, code, name) -> "PANI".equals(code) ? "SHELTER SOCIAL_CARE" : null,
          TODAY);

  @Test
  void who_has_told_it_once_is_not_asked_again_without_a_reason() {
    InterviewEntry entry = interview();
    assertThat(keys(policy.interview(entry, records(0, 0, given("INTERVIEW"))))).isEmpty();
    assertThat(keys(policy.interview(entry, records(1, 0, given("INTERVIEW")))))
        .containsExactly("care.interview.repeatReason.needed", "care.interview.repeatNote.needed");
    assertThat(keys(policy.interview(entry, records(0, 1, given("INTERVIEW")))))
        .as("a hearing counts too")
        .hasSize(2);
    entry.setRepeatReason("NEW_FACTS");
    entry.setRepeatNote("Otro lugar");
    assertThat(keys(policy.interview(entry, records(3, 1, given("INTERVIEW"))))).isEmpty();
  }

  @Test
  void withdrawn_consent_blocks_what_comes_after_it_and_not_what_came_before() {
    InterviewEntry entry = interview();
    entry.setDespite("No basta");
    CareRecords withdrawn =
        records(0, 0, given("INTERVIEW"), consent(2, "INTERVIEW", "WITHDRAWN", TODAY.minusDays(3)));
    assertThat(keys(policy.interview(entry, withdrawn)))
        .containsExactly("care.consent.refused.INTERVIEW");
    entry.setOn(TODAY.minusDays(5));
    assertThat(keys(policy.interview(entry, withdrawn))).isEmpty();
    entry.setOn(TODAY);
    entry.setRuling("2026-55");
    assertThat(keys(policy.interview(entry, withdrawn))).as("a court ordered it").isEmpty();
  }

  @Test
  void consent_without_all_that_had_to_be_explained_carries_nothing() {
    ReferralEntry entry = referral("SHELTER");
    CareRecords.Consent half =
        new CareRecords.Consent(
            1,
            "SERVICES",
            "GIVEN",
            TODAY.minusDays(9),
            "VICTIM",
            null,
            null,
            true,
            null,
            null,
            null,
            Set.of("AGREES"));
    assertThat(keys(policy.referral(entry, records(0, 0, half))))
        .containsExactly("care.consent.missing.SERVICES");
    assertThat(keys(policy.referral(entry, records(0, 0, given("SERVICES"))))).isEmpty();
  }

  @Test
  void an_agency_is_asked_for_what_it_does() {
    assertThat(keys(policy.referral(referral("SCHOOL"), records(0, 0, given("SERVICES")))))
        .containsExactly("care.referral.provider.need");
  }

  @Test
  void who_may_stand_against_the_child_cannot_consent_for_her() {
    ConsentEntry entry = new ConsentEntry();
    entry.setPurpose("INTERVIEW");
    entry.setAnswer("GIVEN");
    entry.setOn(TODAY);
    entry.setBy("REPRESENTATIVE");
    assertThat(keys(policy.consent(entry, guarded("NO"))))
        .containsExactly("care.consent.representative.needed");
    entry.setRepresentative("O-1");
    assertThat(keys(policy.consent(entry, guarded("YES"))))
        .containsExactly("care.consent.representative.conflict");
    assertThat(keys(policy.consent(entry, guarded(null))))
        .containsExactly("care.consent.representative.unchecked");
    assertThat(keys(policy.consent(entry, guarded("NO")))).isEmpty();
  }

  @Test
  void only_what_was_given_is_withdrawn() {
    ConsentEntry entry = new ConsentEntry();
    entry.setPurpose("SERVICES");
    entry.setAnswer("WITHDRAWN");
    entry.setBy("VICTIM");
    entry.setOn(TODAY);
    assertThat(keys(policy.consent(entry, records(0, 0, given("INTERVIEW")))))
        .containsExactly("care.consent.notGiven");
    assertThat(keys(policy.consent(entry, records(0, 0, given("SERVICES"))))).isEmpty();
  }

  @Test
  void nobody_was_told_before_it_happened_but_of_a_hearing() {
    ToldEntry entry = new ToldEntry();
    entry.setOn(TODAY.minusDays(4));
    entry.setChannel("PHONE");
    entry.setTeller("VICTIM_UNIT");
    entry.setLanguage("SPA");
    entry.setResult("TOLD");
    assertThat(keys(policy.told(entry, notice("RELEASE", TODAY.minusDays(2)))))
        .containsExactly("care.notice.on.order");
    assertThat(keys(policy.told(entry, notice("HEARING", TODAY.plusDays(9))))).isEmpty();
  }

  private static InterviewEntry interview() {
    InterviewEntry entry = new InterviewEntry();
    entry.setOn(TODAY);
    entry.setBy("PSYCHOLOGIST");
    entry.setWay("GESELL");
    entry.setPlace("GESELL_ROOM");
    return entry;
  }

  private static ReferralEntry referral(String need) {
    ReferralEntry entry = new ReferralEntry();
    entry.setNeed(need);
    entry.setProvider("PANI");
    entry.setReason("OTHER");
    entry.setOn(TODAY);
    return entry;
  }

  private static CareRecords.Consent given(String purpose) {
    return consent(1, purpose, "GIVEN", TODAY.minusDays(9));
  }

  private static CareRecords.Consent consent(long id, String purpose, String answer, LocalDate on) {
    return new CareRecords.Consent(
        id, purpose, answer, on, "VICTIM", null, null, true, null, null, null, POINTS);
  }

  private static CareRecords.Notice notice(String event, LocalDate on) {
    return new CareRecords.Notice(1, 1, event, null, on, on, "OPEN", null, List.of());
  }

  private static CareRecords guarded(String answer) {
    return records(
        0,
        0,
        List.of(),
        List.of(new CareRecords.Guardian("P", "O-1", "PARENT", null, answer, null)));
  }

  private static CareRecords records(int interviews, int heard, CareRecords.Consent... consents) {
    return records(interviews, heard, List.of(consents), List.of());
  }

  private static CareRecords records(
      int interviews,
      int heard,
      List<CareRecords.Consent> consents,
      List<CareRecords.Guardian> guardians) {
    return new CareRecords(
        IntStream.rangeClosed(1, interviews).mapToObj(CarePolicyTest::held).toList(),
        Stream.generate(() -> TODAY.minusDays(20)).limit(heard).toList(),
        List.of(),
        consents,
        guardians,
        List.of(),
        List.of(),
        List.of());
  }

  private static CareRecords.Interview held(int position) {
    return new CareRecords.Interview(
        position,
        position,
        TODAY.minusDays(30),
        "POLICE",
        "IN_ROOM",
        "POLICE",
        null,
        null,
        false,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        Set.of());
  }

  private static List<String> keys(List<Problem> problems) {
    return problems.stream().map(Problem::key).toList();
  }
}
