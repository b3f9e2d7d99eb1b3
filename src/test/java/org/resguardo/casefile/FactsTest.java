package org.resguardo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsTest {
  @Test
  void only_what_differs_is_a_change() {
    VictimEntry before = victim();
    VictimEntry after = victim();
    after.setCitizenships(new ArrayList<>(List.of("NI", "SV")));
    after.getRights().setRightsToldOn(LocalDate.of(2026, 3, 2));
    assertThat(Facts.changes(before, after, VictimFields.ALL))
        .extracting(FactChange::name)
        .containsExactly("citizenships", "rights.rightsToldOn");
  }

  @Test
  void empty_and_nothing_are_the_same() {
    AccusedEntry before = new AccusedEntry();
    AccusedEntry after = new AccusedEntry();
    after.setOccupation("  ");
    assertThat(Facts.changes(before, after, AccusedFields.ALL)).isEmpty();
  }

  @Test
  void a_conflict_shows_both_values() {
    VictimEntry theirs = victim();
    VictimEntry yours = victim();
    yours.setSex("M");
    var conflict = Facts.stale(3, theirs, yours, VictimFields.ALL);
    assertThat(conflict.currentVersion()).isEqualTo(3);
    assertThat(conflict.differences())
        .singleElement()
        .hasToString("Difference[field=sex, theirs=F, yours=M]");
  }

  @Test
  void every_property_of_the_form_stands_in_the_table_of_facts() {
    assertThat(VictimFields.ALL).hasSize(31);
    assertThat(AccusedFields.ALL).hasSize(21);
    assertThat(PartyFields.ALL).hasSize(22);
  }

  private static VictimEntry victim() {
    VictimEntry entry = new VictimEntry();
    entry.setSex("F");
    entry.setCitizenships(new ArrayList<>(List.of("NI")));
    entry.setDetectedOn(LocalDate.of(2026, 3, 1));
    return entry;
  }
}
