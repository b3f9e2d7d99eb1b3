package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Which lists of cases left the house. */
@ApplicationScoped
class CaseExportRepository extends SqlRepository {
  private static final int AT_ONCE = 500;

  /** Answers the id of the export. */
  long add(ExportEntry asked, List<CaseRow> rows, long by, Instant at) {
    run(
        "INSERT INTO case_export (exported_at, exported_by, purpose, recipient, format)"
            + " VALUES (?, ?, ?, ?, ?)",
        at,
        by,
        asked.getPurpose(),
        asked.getRecipient(),
        asked.getFormat());
    long id = lastKey();
    for (int from = 0; from < rows.size(); from += AT_ONCE) {
      List<CaseRow> some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
      List<Object> values = new ArrayList<>();
      some.forEach(row -> values.addAll(List.of(id, row.id())));
      run(
          "INSERT INTO case_export_record (export_id, case_id) VALUES "
              + String.join(", ", Collections.nCopies(some.size(), "(?, ?)")),
          values.toArray());
    }
    return id;
  }
}
