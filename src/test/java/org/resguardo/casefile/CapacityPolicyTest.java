package org.resguardo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CapacityPolicyTest {
  @Test
  void what_a_form_hid_is_not_kept() {
    PartyEntry typed = new PartyEntry();
    typed.setCapacity("WITNESS");
    typed.setBarNumber("12345");
    typed.setProtectedPerson(true);
    PartyEntry kept = CapacityPolicy.relevant(typed);
    assertThat(kept.getBarNumber()).isNull();
    assertThat(kept.getProtectedPerson()).isTrue();
  }

  @Test
  void a_childs_representative_needs_kind_appointment_and_conflict_check() {
    PartyEntry entry = new PartyEntry();
    entry.setCapacity("LEGAL_REPRESENTATIVE");
    entry.setRepresents("V-7K2Q");
    assertThat(CapacityPolicy.missing(entry))
        .containsExactly("appointedOn", "representativeKind", "conflictChecked");
  }

  @Test
  void no_is_an_answer() {
    PartyEntry entry = new PartyEntry();
    entry.setCapacity("WITNESS");
    entry.setProtectedPerson(false);
    assertThat(CapacityPolicy.missing(entry)).isEmpty();
  }

  @Test
  void a_claimant_is_admitted_by_the_court_and_not_appointed() {
    PartyEntry entry = new PartyEntry();
    entry.setCapacity("CIVIL_CLAIMANT");
    assertThat(CapacityPolicy.missing(entry)).containsExactly("admitted", "admissionOn");

    entry.setAdmitted(false);
    entry.setAdmissionOn(java.time.LocalDate.of(2026, 11, 3));
    entry.setAppointedOn(java.time.LocalDate.of(2026, 11, 3));
    PartyEntry kept = CapacityPolicy.relevant(entry);
    assertThat(CapacityPolicy.missing(kept)).isEmpty();
    assertThat(kept.getAppointedOn()).isNull();
  }
}
