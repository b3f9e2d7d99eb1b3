package org.resguardo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.harness.Product;

/** What stands in the tables of the server under test, and whether its books balance. */
final class Books {
  private Books() {}

  /** For every office, view, state and month: stock after = stock before + in - out. */
  static void holds() {
    for (String month :
        all(
            "SELECT DISTINCT DATE_FORMAT(occurred_on, '%Y-%m-01') FROM case_flow"
                + " WHERE superseded_at IS NULL")) {
      String end = "DATE_ADD('" + month + "', INTERVAL 1 MONTH)";
      assertThat(
              all(
                  "SELECT CONCAT(k.office_code, k.load_view, k.state) FROM (SELECT DISTINCT"
                      + " office_code, load_view, state FROM case_spell WHERE superseded_at IS NULL) k"
                      + " WHERE "
                      + open("'" + month + "'")
                      + " + "
                      + moved("IN", month, end)
                      + " - "
                      + moved("OUT", month, end)
                      + " <> "
                      + open(end)))
          .as("P1 = P0 + I - R in %s", month)
          .isEmpty();
    }
  }

  private static String open(String day) {
    return "(SELECT COUNT(*) FROM case_spell s WHERE s.superseded_at IS NULL AND s.office_code ="
        + " k.office_code AND s.load_view = k.load_view AND s.state = k.state AND s.from_on < "
        + day
        + " AND (s.to_on IS NULL OR s.to_on >= "
        + day
        + "))";
  }

  private static String moved(String direction, String from, String to) {
    return "(SELECT COUNT(*) FROM case_flow f WHERE f.superseded_at IS NULL AND f.direction = '"
        + direction
        + "' AND f.office_code = k.office_code AND f.load_view = k.load_view"
        + " AND f.state = k.state AND f.occurred_on >= '"
        + from
        + "' AND f.occurred_on < "
        + to
        + ")";
  }

  static String one(String sql) {
    return all(sql).get(0);
  }

  static List<String> all(String sql) {
    try (Connection root = Product.get().stores().root();
        ResultSet rows = root.createStatement().executeQuery(sql)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  static void run(String sql) {
    try (Connection root = Product.get().stores().root()) {
      root.createStatement().executeUpdate(sql);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
