package org.resguardo.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A country with a second procedure, that of Costa Rica's minors; and one without. */
class ProceduresTest {
  private static final String MINORS = "JUVENILE";

  private final Procedures cr = ShelfFixture.book().procedures();

  @Test
  void each_procedure_begins_and_goes_on_in_stages_of_its_own() {
    assertThat(cr.firstStage(Procedures.ORDINARY)).isEqualTo("CR-10");
    assertThat(cr.firstStage(MINORS)).isEqualTo("CRJ-10");
    assertThat(cr.stages(Procedures.ORDINARY)).noneMatch(one -> one.code().startsWith("CRJ"));
    assertThat(cr.stages(MINORS)).hasSize(11).allMatch(one -> one.code().startsWith("CRJ"));
  }

  @Test
  void who_goes_over_stands_at_the_same_step() {
    assertThat(Stream.of("CR-20", "CR-30", "CR-S1", "CRJ-40").map(at -> cr.counterpart(at, MINORS)))
        .containsExactly("CRJ-20", "CRJ-30", "CRJ-S1", "CRJ-40");
    assertThat(cr.counterpart(null, MINORS)).isNull();
  }

  @Test
  void a_decision_is_of_its_stages_and_a_shared_one_is_expected_at_the_same_steps() {
    assertThat(kinds(Procedures.ORDINARY)).contains("D06", "D15", "D27").doesNotContain("J06");
    assertThat(kinds(MINORS)).contains("J06", "J15", "D27").doesNotContain("D06", "D15", "D36");
    DecisionKind ruling =
        cr.decisionKinds(null, MINORS).stream()
            .filter(kind -> kind.code().equals("D27"))
            .findFirst()
            .orElseThrow();
    assertThat(ruling.expectedIn("CRJ-20")).isTrue();
    assertThat(ruling.expectedIn("CRJ-10")).isFalse();
  }

  @Test
  void hearings_measures_and_penalties_are_of_one_procedure_unless_they_are_shared() {
    assertThat(having("measure_kind", "M01", "MJ01", "P01")).containsExactly("ON", "NM", "OM");
    assertThat(having("hearing_kind", "H08", "HJ08", "H05")).containsExactly("ON", "NM", "OM");
    assertThat(having("sentence_kind", "PRISON", "J-CENTRE", "CONFISCATION"))
        .containsExactly("ON", "NM", "OM");
  }

  @Test
  void the_pack_says_whose_it_is_whether_it_is_sealed_and_how_long_a_sanction_may_be() {
    assertThat(cr.ofMinors()).contains(MINORS);
    assertThat(cr.isSealed(MINORS)).isTrue();
    assertThat(cr.isSealed(Procedures.ORDINARY)).isFalse();
    assertThat(cr.longestTotal(MINORS)).isEqualTo(180);
    assertThat(cr.longestTotal(Procedures.ORDINARY)).isNull();
  }

  @Test
  void the_record_is_sealed_when_the_pack_says_and_not_before_that_is_known() {
    assertThat(cr.anySealedByAge()).isTrue();
    LocalDate majority = LocalDate.of(2028, 3, 1);
    assertThat(cr.sealOn(MINORS, majority, null)).isEqualTo("2031-03-01");
    assertThat(cr.sealOn(MINORS, null, majority)).isNull();
    assertThat(cr.sealOn(Procedures.ORDINARY, majority, majority)).isNull();
  }

  @Test
  void a_country_without_a_second_procedure_has_one_for_everybody() {
    CodeBook panama = ShelfFixture.book("pa");
    Procedures one = panama.procedures();
    assertThat(one.ofMinors()).isEmpty();
    assertThat(one.stages(Procedures.ORDINARY)).isEqualTo(panama.stages());
    assertThat(one.decisionKinds(null, Procedures.ORDINARY)).isEqualTo(panama.decisionKinds(null));
    assertThat(panama.values("measure_kind", null, java.util.Locale.ROOT))
        .allMatch(kind -> one.has(Procedures.ORDINARY, "measure_kind", kind.code()));
    assertThat(panama.values("hearing_kind", null, java.util.Locale.ROOT))
        .allMatch(kind -> one.has(Procedures.ORDINARY, "hearing_kind", kind.code()));
  }

  private List<String> kinds(String procedure) {
    return cr.decisionKinds(null, procedure).stream().map(DecisionKind::code).toList();
  }

  /** O: of the ordinary procedure, M: of that of minors; N in place of either: not of it. */
  private List<String> having(String list, String... codes) {
    return Stream.of(codes).map(code -> letters(list, code)).toList();
  }

  private String letters(String list, String code) {
    return (cr.has(Procedures.ORDINARY, list, code) ? "O" : "N")
        + (cr.has(MINORS, list, code) ? "M" : "N");
  }
}
