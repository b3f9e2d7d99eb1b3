package org.resguardo.retention;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.resguardo.kernel.CaseNumber;
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

  /**
   * Nobody else decides about the people of this case until the transaction ends. Asked before
   * anything is read, so that what is read next is what the one before left.
   */
  void lock(CaseNumber number) {
    rows("SELECT id FROM case_file WHERE number = ? FOR UPDATE", number.value());
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
