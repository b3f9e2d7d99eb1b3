package org.resguardo.care;

import java.util.Collection;
import java.util.Optional;
import org.resguardo.kernel.PlainSqlRepository;

/** Plain SQL. Question marks are filled in order. */
abstract class SqlRepository extends PlainSqlRepository {
  /** Several codes of one record. */
  void codes(String table, String owner, long id, Collection<String> codes) {
    for (String code : codes) {
      run("INSERT INTO " + table + " (" + owner + ", code) VALUES (?, ?)", id, code);
    }
  }

  /** What an earlier submit of the same form made. */
  Optional<Long> twin(String table, String requestKey) {
    return requestKey == null
        ? Optional.empty()
        : rows("SELECT id FROM " + table + " WHERE request_key = ?", requestKey).stream()
            .findFirst()
            .map(row -> row.id(0));
  }
}
