package org.resguardo.defence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.evidence.CasePiece;
import org.resguardo.kernel.Problem;

class DisclosurePolicyTest {
  private final DisclosurePolicy policy =
      new DisclosurePolicy("RESERVE"::equals, Set.of("ABUSE_MATERIAL", "UNAVAILABLE")::contains);

  @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
  @CsvSource({
    ",,,",
    ",RESERVE,,",
    ",WEATHER,,defence.ground",
    "RESERVE,RESERVE,,",
    "RESERVE,,,defence.byDecision",
    "RESERVE,,2026-71,",
    "CHILD_IDENTITY,,,defence.byDecision",
    "ABUSE_MATERIAL,,2026-71,defence.never",
    "UNAVAILABLE,,2026-71,defence.never"
  })
  void what_is_closed_is_given_only_by_a_decision_and_abuse_never(
      String closed, String ground, String reference, String problem) {
    policy.settle(List.of(piece(1, 1, closed)), List.of(entry("D-1", ground, reference)));
    assertThat(policy.problems())
        .extracting(Problem::key)
        .isEqualTo(problem == null ? List.of() : List.of(problem));
  }

  @Test
  void what_nobody_speaks_of_is_withheld_when_it_is_closed() {
    List<DisclosureItem> items =
        policy.settle(List.of(piece(1, 1, "RESERVE"), piece(2, 1, null)), List.of());
    assertThat(items)
        .extracting(DisclosureItem::treatment)
        .containsExactly(Treatment.WITHHELD, Treatment.GIVEN);
    assertThat(items.get(0).ground()).isEqualTo("RESERVE");
  }

  @Test
  void a_supplement_tells_what_is_new_and_what_is_given_after_all() {
    List<DisclosureItem> told =
        policy.settle(
            List.of(piece(1, 1, null), piece(2, 1, "RESERVE"), piece(3, 1, "RESERVE")), List.of());
    List<CasePiece> open =
        DisclosurePolicy.open(
            List.of(
                piece(1, 2, null), piece(2, 1, "RESERVE"), piece(3, 1, null), piece(4, 1, null)),
            told);
    List<DisclosureItem> next = DisclosurePolicy.news(policy.settle(open, List.of()), told);
    assertThat(next)
        .extracting(item -> item.code() + " " + item.version() + " " + item.treatment())
        .containsExactly("D-1 2 GIVEN", "D-3 1 GIVEN", "D-4 1 GIVEN");
    assertThat(DisclosurePolicy.open(List.of(piece(1, 1, null)), told)).isEmpty();
  }

  @ParameterizedTest(name = "{0}, copy on {1}, {2}: {3}")
  @CsvSource({
    ",RESERVE,,",
    ",,,defence.redact.copy",
    "RESERVE,RESERVE,,",
    "RESERVE,THIRD_PARTY,,defence.redact.closed",
    "RESERVE,THIRD_PARTY,2026-71,",
    "ABUSE_MATERIAL,ABUSE_MATERIAL,2026-71,defence.never"
  })
  void what_is_closed_is_given_redacted_when_that_is_black(
      String closed, String black, String reference, String problem) {
    TreatmentEntry entry = entry("D-1", null, reference);
    entry.setRedacted(true);
    policy.settle(List.of(marked(closed, black, true)), List.of(entry));
    assertThat(policy.problems())
        .extracting(Problem::key)
        .isEqualTo(problem == null ? List.of() : List.of(problem));
  }

  @Test
  void what_somebody_began_to_blacken_is_not_given_whole_by_silence() {
    policy.settle(List.of(marked(null, null, true)), List.of());
    assertThat(policy.problems()).extracting(Problem::key).containsExactly("defence.redact.copy");
  }

  @Test
  void what_has_no_pages_is_not_redacted() {
    TreatmentEntry entry = entry("D-1", null, null);
    entry.setRedacted(true);
    policy.settle(List.of(marked(null, null, false)), List.of(entry));
    assertThat(policy.problems()).extracting(Problem::key).containsExactly("defence.redact.kind");
  }

  private static CasePiece marked(String closed, String black, boolean pictured) {
    CasePiece.Copy copy = black == null ? null : new CasePiece.Copy(7, 2, 1, Set.of(black));
    return new CasePiece("D", 1, 1, 1, "OTHER", "Acta", "pdf", closed, pictured, true, copy);
  }

  private static CasePiece piece(int number, int version, String closed) {
    return new CasePiece(
        "D", number, number, version, "OTHER", "Acta", "txt", closed, false, false, null);
  }

  private static TreatmentEntry entry(String code, String ground, String reference) {
    TreatmentEntry entry = new TreatmentEntry();
    entry.setCode(code);
    entry.setGround(ground);
    entry.setReference(reference);
    return entry;
  }
}
