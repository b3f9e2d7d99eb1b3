package org.resguardo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FieldRulesTest {
  private FieldRules rules;

  @BeforeEach
  void read() {
    rules = new FieldRules();
    rules.read();
  }

  @Test
  void a_child_needs_the_agency_told_and_a_representative() {
    assertThat(fields("victim", Map.of("child", true))).contains("agencyToldOn", "representative");
    assertThat(fields("victim", Map.of("child", false)))
        .doesNotContain("agencyToldOn", "representative");
  }

  @Test
  void unknown_is_an_answer_and_empty_is_not() {
    Map<String, Object> facts = new HashMap<>(Map.of("sex", "UNKNOWN", "interpreterNeeded", false));
    facts.put("detectedBy", " ");
    assertThat(fields("victim", facts)).doesNotContain("sex", "interpreterNeeded");
    assertThat(fields("victim", facts)).contains("detectedBy", "citizenship");
  }

  @Test
  void an_unidentified_accused_owes_nothing() {
    assertThat(fields("accused", Map.of("known", false, "natural", true))).isEmpty();
  }

  @Test
  void phases_are_kept_apart() {
    assertThat(rules.missing("case", Map.of(), "R"))
        .extracting(FieldRules.Missing::field)
        .containsExactly(
            "officeCode",
            "howArose",
            "complaintOn",
            "factsFrom",
            "placeDivision",
            "offenceCode",
            "summary",
            "victim",
            "suspect");
  }

  private List<String> fields(String record, Map<String, Object> facts) {
    return rules.missing(record, facts, "AF").stream().map(FieldRules.Missing::field).toList();
  }
}
