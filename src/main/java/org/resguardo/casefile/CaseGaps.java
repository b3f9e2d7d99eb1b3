package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Holds the record against the table of field rules and keeps what is missing with the case. What
 * was due before an accusation that has been made is due before closing.
 */
@ApplicationScoped
class CaseGaps {
  private static final String LATER = "AF";
  private static final String CLOSING = "F";

  @Inject CaseGapRepository facts;
  @Inject FieldRules rules;

  void rewrite(long caseId) {
    List<Gap> gaps = new ArrayList<>();
    facts.caseFacts(caseId).forEach(row -> add(gaps, "case", row));
    facts.victimFacts(caseId).forEach(row -> add(gaps, "victim", row));
    facts.accusedFacts(caseId).forEach(row -> add(gaps, "accused", row));
    facts.countFacts(caseId).forEach(row -> add(gaps, "count", row));
    facts.replace(caseId, gaps);
  }

  private void add(List<Gap> gaps, String record, Map<String, Object> row) {
    rules
        .missing(record, row, LATER)
        .forEach(
            missing ->
                gaps.add(
                    new Gap(
                        record, (String) row.get("code"), missing.field(), phase(missing, row))));
  }

  private static String phase(FieldRules.Missing missing, Map<String, Object> row) {
    return Boolean.TRUE.equals(row.get("charged")) ? CLOSING : missing.phase();
  }
}
