package org.resguardo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.resguardo.casefile.VictimEntry;
import org.resguardo.kernel.FuzzyDate;
import org.resguardo.kernel.RuleException;
import org.resguardo.person.IdentityEntry;

class AgeAtDetectionTest {
  private static final LocalDate DETECTED = LocalDate.of(2026, 3, 15);

  @Test
  void a_birth_date_overrides_a_typed_age() {
    VictimEntry entry = detected(DETECTED, 20, 25);
    AgeAtDetection.tell(entry, born("2012-01-31"));
    assertThat(entry.getAgeFrom()).isEqualTo(14);
    assertThat(entry.getAgeTo()).isEqualTo(14);
  }

  @Test
  void nobody_is_detected_before_birth() {
    assertThatThrownBy(() -> AgeAtDetection.tell(detected(DETECTED, null, null), born("2026-04")))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("intake.birth.afterDetection");
  }

  @Test
  void when_the_day_moves_an_age_from_the_vault_moves_along() {
    VictimEntry before = detected(DETECTED, 17, 17);
    VictimEntry after = detected(DETECTED.plusMonths(11), 17, 17);
    AgeAtDetection.tell(after, new IdentityEntry(), before);
    assertThat(after.getAgeFrom()).isEqualTo(17);
    assertThat(after.getAgeTo()).isEqualTo(18);
  }

  @Test
  void an_age_typed_with_the_new_day_stands() {
    VictimEntry before = detected(DETECTED, 17, 17);
    VictimEntry after = detected(DETECTED.plusYears(2), 19, 19);
    AgeAtDetection.tell(after, new IdentityEntry(), before);
    assertThat(after.getAgeFrom()).isEqualTo(19);
  }

  private static VictimEntry detected(LocalDate on, Integer from, Integer to) {
    VictimEntry entry = new VictimEntry();
    entry.setDetectedOn(on);
    entry.setAgeFrom(from);
    entry.setAgeTo(to);
    return entry;
  }

  private static IdentityEntry born(String birth) {
    IdentityEntry identity = new IdentityEntry();
    identity.setBirth(new FuzzyDate(birth));
    return identity;
  }
}
