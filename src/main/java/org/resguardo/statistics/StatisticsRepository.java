package org.resguardo.statistics;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Plain SQL on the {@code stat_*} views, as the user who sees nothing else. */
@ApplicationScoped
class StatisticsRepository {
  @Resource(lookup = "java:app/jdbc/stats")
  DataSource store;

  /** All rows, each as an array of column values. */
  List<Object[]> rows(String sql, List<Object> parameters) {
    try (Connection connection = store.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.size(); i++) {
        statement.setObject(i + 1, parameters.get(i));
      }
      try (ResultSet result = statement.executeQuery()) {
        List<Object[]> rows = new ArrayList<>();
        int width = result.getMetaData().getColumnCount();
        while (result.next()) {
          Object[] row = new Object[width];
          for (int c = 0; c < width; c++) {
            row[c] = result.getObject(c + 1);
          }
          rows.add(row);
        }
        return rows;
      }
    } catch (SQLException broken) {
      throw new IllegalStateException("statistics store", broken);
    }
  }

  /** The cases of the rows that the facts name. */
  List<Long> caseIds(String view, FactQuery facts) {
    return rows(
            "SELECT DISTINCT case_id FROM " + view + " WHERE " + facts.where(), facts.parameters())
        .stream()
        .map(found -> ((Number) found[0]).longValue())
        .toList();
  }
}
