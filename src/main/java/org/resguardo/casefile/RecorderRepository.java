package org.resguardo.casefile;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who recorded a fact, as a user name: all the users of the house in one statement, once a request.
 */
@RequestScoped
class RecorderRepository extends SqlRepository {
  private Map<Long, String> names;

  String name(RecordedFact fact) {
    if (names == null) {
      names = new HashMap<>();
      rows("SELECT id, username FROM app_user")
          .forEach(row -> names.put(number(row[0]), text(row[1])));
    }
    return names.getOrDefault(fact.recordedBy(), "");
  }

  /** Fields of one record of a case that bind and are still empty. */
  List<String> missing(long caseId, String record, String code) {
    return rows(
            "SELECT field FROM case_gap WHERE case_id = ? AND record = ? AND code = ? ORDER BY position",
            caseId,
            record,
            code)
        .stream()
        .map(row -> text(row[0]))
        .toList();
  }
}
