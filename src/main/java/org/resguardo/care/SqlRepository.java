package org.resguardo.care;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.resguardo.kernel.Columns;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Row;

/** Plain SQL. Question marks are filled in order. */
abstract class SqlRepository extends Columns {
  @PersistenceContext(unitName = "house")
  EntityManager entities;

  List<Row> rows(String sql, Object... parameters) {
    List<?> found = query(sql, Arrays.asList(parameters)).getResultList();
    return found.stream()
        .map(row -> row instanceof Object[] cells ? new Row(cells) : new Row(new Object[] {row}))
        .toList();
  }

  int run(String sql, Object... parameters) {
    return query(sql, Arrays.asList(parameters)).executeUpdate();
  }

  /** The id that the table gave. */
  long insert(String sql, Object... parameters) {
    run(sql, parameters);
    return rows("SELECT LAST_INSERT_ID()").get(0).id(0);
  }

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

  private Query query(String sql, List<?> parameters) {
    Query query = entities.createNativeQuery(sql);
    for (int i = 0; i < parameters.size(); i++) {
      query.setParameter(i + 1, column(parameters.get(i)));
    }
    return query;
  }

  private static Object column(Object value) {
    if (value instanceof Instant instant) {
      return utc(instant);
    }
    return value instanceof PartyId party ? party.value() : value;
  }
}
