package org.resguardo.reference;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How often the records of this database point to a code: a row in use is law of an old case. */
final class PackUse {
  private static final Map<PackFile, List<String>> WHERE =
      Map.of(
          PackFile.OFFENCE,
          List.of("count_fact.offence_code", "decision_outcome.offence_code"),
          PackFile.DECISION_KIND,
          List.of("decision.kind_code"),
          PackFile.HEARING_KIND,
          List.of("hearing.kind_code"),
          PackFile.MEASURE_KIND,
          List.of("measure.kind_code"),
          PackFile.STAGE,
          List.of("stage_spell.stage_code", "case_file.stage_code"),
          PackFile.COURT,
          List.of("hearing.court_code", "decision.court_code", "other_party.court_code"),
          PackFile.OFFICE,
          List.of("case_office.office_code", "app_user.office_code"),
          PackFile.DIVISION,
          List.of("case_place.division1", "case_place.division2"));

  private final ReferenceTables tables;
  private final Set<String> columns;
  private final Map<PackFile, Map<String, Long>> counted = new HashMap<>();

  PackUse(ReferenceTables tables) throws SQLException {
    this.tables = tables;
    this.columns = new HashSet<>();
    tables
        .read(
            1,
            "SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns"
                + " WHERE table_schema = DATABASE()")
        .forEach(row -> columns.add(row[0]));
  }

  long of(PackFile file, String code) throws SQLException {
    if (!counted.containsKey(file)) {
      counted.put(file, count(file));
    }
    return counted.get(file).getOrDefault(code, 0L);
  }

  private Map<String, Long> count(PackFile file) throws SQLException {
    Map<String, Long> uses = new HashMap<>();
    for (String place : WHERE.getOrDefault(file, List.of())) {
      if (columns.contains(place)) {
        String table = place.substring(0, place.indexOf('.'));
        String column = place.substring(place.indexOf('.') + 1);
        tables
            .read(
                2,
                "SELECT %s, COUNT(*) FROM %s WHERE %s IS NOT NULL GROUP BY %s"
                    .formatted(column, table, column, column))
            .forEach(row -> uses.merge(row[0], Long.parseLong(row[1]), Long::sum));
      }
    }
    return uses;
  }
}
