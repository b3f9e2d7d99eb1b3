package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the log's entries about one case; writes nothing there. */
@ApplicationScoped
class CaseHistoryRepository extends SqlRepository {
  private static final int PAGE = 50;

  HistoryPage page(long caseId, String user, String action, Long before) {
    StringBuilder sql =
        new StringBuilder(
            "SELECT id, occurred_at, username, role_code, action, outcome, subject, reason, detail"
                + " FROM audit_entry WHERE case_id = ?");
    List<Object> parameters = new ArrayList<>(List.of(caseId));
    and(sql, parameters, " AND username = ?", user);
    and(sql, parameters, " AND action = ?", action);
    and(sql, parameters, " AND id < ?", before);
    sql.append(" ORDER BY id DESC LIMIT ").append(PAGE + 1);
    List<Object[]> found = rows(sql.toString(), parameters.toArray());
    boolean more = found.size() > PAGE;
    List<Object[]> shown = more ? found.subList(0, PAGE) : found;
    return new HistoryPage(
        shown.stream().map(CaseHistoryRepository::row).toList(),
        more ? number(shown.get(PAGE - 1)[0]) : null);
  }

  private static void and(
      StringBuilder sql, List<Object> parameters, String condition, Object value) {
    if (value != null) {
      sql.append(condition);
      parameters.add(value);
    }
  }

  private static HistoryPage.Row row(Object[] row) {
    return new HistoryPage.Row(
        time(row[1]).toInstant(ZoneOffset.UTC),
        text(row[2]),
        text(row[3]),
        text(row[4]),
        text(row[5]),
        text(row[6]),
        text(row[7]),
        detail(text(row[8])));
  }

  private static Map<String, String> detail(String json) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (json == null || !json.startsWith("{")) {
      return fields;
    }
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      reader
          .readObject()
          .forEach(
              (name, value) ->
                  fields.put(
                      name,
                      value instanceof JsonString string ? string.getString() : value.toString()));
    } catch (JsonException cut) {
      fields.put("", json);
    }
    return fields;
  }
}
