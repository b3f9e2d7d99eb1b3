package org.resguardo.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.resguardo.kernel.Columns;

/** The register of tables that left the house (statistics.md 11.6). */
@ApplicationScoped
class ReleaseRepository {
  @PersistenceContext(unitName = "house")
  EntityManager entities;

  /** Cells, {@code row|column}, that any earlier release of the indicator to this audience hid. */
  Set<String> hiddenBefore(Indicator indicator, Audience audience, String office) {
    List<?> found =
        entities
            .createNativeQuery(
                "SELECT suppressed_cells FROM statistics_release WHERE indicator = ? AND audience = ?"
                    + " AND filters LIKE ?")
            .setParameter(1, indicator.id())
            .setParameter(2, audience.name())
            .setParameter(3, "office=" + (office == null ? "" : office) + ";%")
            .getResultList();
    Set<String> cells = new HashSet<>();
    found.forEach(text -> cells.addAll(List.of(text.toString().split(";"))));
    cells.remove("");
    return cells;
  }

  void add(StatTable table, String contentHash, long userId, Instant now) {
    StatFilter filter = table.filter();
    entities
        .createNativeQuery(
            "INSERT INTO statistics_release (indicator, audience, filters, as_of, threshold, method,"
                + " content_hash, suppressed_cells, released_by, released_at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .setParameter(1, table.indicator().id())
        .setParameter(2, filter.audience().name())
        .setParameter(
            3,
            "office=%s;from=%s;to=%s;by=%s;process=%s"
                .formatted(
                    filter.office() == null ? "" : filter.office(),
                    filter.from(),
                    filter.to(),
                    table.rowDimension(),
                    filter.process()))
        .setParameter(4, Columns.utc(filter.asOf() == null ? now : filter.asOf()))
        .setParameter(5, table.threshold())
        .setParameter(6, "primary+complementary+lp")
        .setParameter(7, contentHash)
        .setParameter(8, suppressed(table))
        .setParameter(9, userId)
        .setParameter(10, Columns.utc(now))
        .executeUpdate();
  }

  private static String suppressed(StatTable table) {
    StringBuilder cells = new StringBuilder();
    for (StatTable.Line line : table.lines()) {
      for (int c = 0; c < line.cells().size(); c++) {
        if (line.cells().get(c).isSuppressed()) {
          cells.append(line.key()).append('|').append(table.heads().get(c).key()).append(';');
        }
      }
    }
    return cells.toString();
  }
}
