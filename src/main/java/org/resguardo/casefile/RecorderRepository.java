package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What stands beside the facts of a record: who recorded them, and what of it is still missing. */
@ApplicationScoped
class RecorderRepository extends SqlRepository {
  /**
   * @param missing fields of the record that bind and are still empty, in order
   */
  record Beside(List<String> missing, Map<Long, String> users) {
    /** The user who recorded a fact, or an empty text. */
    String recorder(RecordedFact fact) {
      return users.getOrDefault(fact.recordedBy(), "");
    }
  }

  /** Both in one statement, for the rows that one record ever had. */
  Beside of(long caseId, String kind, String code, Collection<? extends RecordedFact> facts) {
    List<Long> users = facts.stream().map(RecordedFact::recordedBy).distinct().toList();
    String marks = String.join(", ", java.util.Collections.nCopies(users.size(), "?"));
    List<String> missing = new ArrayList<>();
    Map<Long, String> names = new HashMap<>();
    rows(
            "SELECT 'GAP' AS kind, position AS id, field FROM case_gap"
                + " WHERE case_id = ? AND record = ? AND code = ?"
                + " UNION ALL SELECT 'USER', id, username FROM app_user WHERE id IN ("
                + marks
                + ") ORDER BY kind, id",
            Stream.concat(Stream.of(caseId, kind, code), users.stream()).toArray())
        .forEach(
            row -> {
              if ("GAP".equals(text(row[0]))) {
                missing.add(text(row[2]));
              } else {
                names.put(number(row[1]), text(row[2]));
              }
            });
    return new Beside(missing, names);
  }
}
