package org.resguardo.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.casefile.CountRow;
import org.resguardo.evidence.CountProof.Child;
import org.resguardo.evidence.CountProof.Element;
import org.resguardo.evidence.CountProof.Strength;
import org.resguardo.kernel.FuzzyDate;

class ProofReckoningTest {
  private static final long VICTIM = 7;
  private static final long COUNT = 1;
  private static final int MAJORITY = 18;

  private final ProofFacts facts = new ProofFacts();

  @ParameterizedTest
  @CsvSource({"MINOR,,YES", "ADULT,,NO", "UNKNOWN,,DOUBT", "ADULT,16,YES", "MINOR,18,NO"})
  void a_child_is_who_was_one_when_it_happened_as_far_as_that_is_known(
      String minor, Integer exploited, Child child) {
    facts.victim(VICTIM, minor, exploited, MAJORITY);
    assertThat(facts.child(VICTIM)).isEqualTo(child);
  }

  @Test
  void the_means_need_no_proof_for_a_child_and_do_while_the_age_is_in_doubt() {
    said(COUNT, "ACT", "PROVED", 1L);
    said(COUNT, "PURPOSE", "PROVED", 1L);
    facts.item(1, 1, "DOCUMENT", false);
    facts.victim(VICTIM, "MINOR", null, MAJORITY);
    assertThat(strength("MEANS", null)).isEqualTo(Strength.NOT_NEEDED);
    assertThat(proof(COUNT, null).isComplete()).isTrue();
    facts.victim(VICTIM, "UNKNOWN", null, MAJORITY);
    assertThat(strength("MEANS", null)).isEqualTo(Strength.OPEN);
    assertThat(proof(COUNT, null).isComplete()).isFalse();
  }

  @Test
  void an_item_that_falls_weakens_what_it_proved_and_nothing_else() {
    facts.item(1, 1, "DOCUMENT", true);
    facts.item(2, 2, "DOCUMENT", false);
    facts.item(3, 3, "DOCUMENT", false);
    said(COUNT, "ACT", "PROVED", 1L);
    said(COUNT, "MEANS", "PROVED", 1L, 2L);
    said(COUNT, "PURPOSE", "PROVED", 3L);
    assertThat(strength("ACT", null)).isEqualTo(Strength.LOST);
    assertThat(strength("MEANS", null)).isEqualTo(Strength.WEAKER);
    assertThat(strength("PURPOSE", null)).isEqualTo(Strength.PROVED);
    assertThat(strength("PURPOSE", 3)).isEqualTo(Strength.LOST);
    assertThat(strength("MEANS", 2)).isEqualTo(Strength.LOST);
    assertThat(proof(COUNT, null).isLost()).isTrue();
  }

  @Test
  void a_count_laid_in_the_place_of_others_shows_their_proof_until_it_has_its_own() {
    facts.item(1, 1, "DOCUMENT", false);
    facts.link(COUNT, 2);
    facts.link(2, 3);
    said(COUNT, "ACT", "PROVED", 1L);
    assertThat(proof(3, null).takenFrom()).isEqualTo(11);
    assertThat(proof(3, null).elements().get(0).strength()).isEqualTo(Strength.PROVED);
    assertThat(proof(3, null).revision()).isZero();
    said(3, "ACT", "DOUBTFUL");
    assertThat(proof(3, null).takenFrom()).isNull();
    assertThat(proof(3, null).elements().get(0).strength()).isEqualTo(Strength.DOUBTFUL);
  }

  private Strength strength(String element, Integer supposed) {
    return proof(COUNT, supposed).elements().stream()
        .filter(one -> one.code().equals(element))
        .map(Element::strength)
        .findFirst()
        .orElseThrow();
  }

  private CountProof proof(long count, Integer supposed) {
    Map<String, Boolean> elements = new LinkedHashMap<>();
    elements.put("ACT", false);
    elements.put("MEANS", true);
    elements.put("PURPOSE", false);
    return new ProofReckoning(facts, supposed).of(row(count), elements, Map.of(1L, 11, 2L, 12));
  }

  private void said(long count, String element, String state, Long... items) {
    facts.said(count, element, new ProofFacts.Said(5, state, null, List.of(items)));
  }

  private static CountRow row(long id) {
    return new CountRow(
        id,
        1,
        1,
        1,
        1,
        "A-1",
        VICTIM,
        "V-1",
        "CP172",
        true,
        false,
        1,
        new FuzzyDate("2025"),
        null,
        "COMPLETED",
        "AUTHOR",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        "SUSPECTED",
        null,
        null,
        null,
        null);
  }
}
