package org.resguardo.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.resguardo.harness.Api;
import org.resguardo.harness.Product;
import org.resguardo.kernel.CaseNumber;

/**
 * The case that a line of the table speaks of, with one record of each kind: what {@code {number}},
 * {@code {victim}} and the like stand for. The missing case is asked for records that exist
 * elsewhere.
 */
final class ProbedCase {
  private static final Map<String, ProbedCase> KNOWN = new LinkedHashMap<>();

  private static final String WORKED =
      "SELECT MIN(c.number) FROM case_file c JOIN app_user u ON u.id = c.prosecutor_id"
          + " WHERE c.office_code = 'SANJOSE' AND c.status = 'ACTIVE' AND u.username = ?"
          + " AND EXISTS (SELECT 1 FROM charge_count k WHERE k.case_id = c.id)"
          + " AND EXISTS (SELECT 1 FROM victim v WHERE v.case_id = c.id)"
          + " AND EXISTS (SELECT 1 FROM hearing h WHERE h.case_id = c.id"
          + " AND h.result IS NULL AND h.cancelled_at IS NULL)"
          + " AND NOT EXISTS (SELECT 1 FROM case_assignment t WHERE t.case_id = c.id"
          + " AND t.kind <> 'OWNER')";

  private final Map<String, String> parts;

  private ProbedCase(Map<String, String> parts) {
    this.parts = parts;
  }

  /**
   * {@code which}: own, foreign or missing, as seen from the account's office; team: the same case
   * for all.
   */
  static ProbedCase of(String account, String which) {
    if (which.equals("team")) {
      return ofTheTeam();
    }
    boolean liberia = which.equals("own") == account.endsWith(".liberia");
    return which.equals("missing") ? missing() : liberia ? planted() : ofSanJose();
  }

  /** A case of fiscal.sanjose that has people, counts and hearings, and no other team member. */
  static ProbedCase ofSanJose() {
    return KNOWN.computeIfAbsent("sanjose", key -> read(WORKED, "fiscal.sanjose"));
  }

  /** A case of fiscal2.sanjose, to whose team the head adds fiscal.sanjose. */
  static ProbedCase ofTheTeam() {
    return KNOWN.computeIfAbsent(
        "team",
        key -> {
          ProbedCase probed = read(WORKED, "fiscal2.sanjose");
          JsonObject added =
              Api.as("jefatura.sanjose")
                  .post(
                      "/cases/" + probed.number() + "/ties",
                      "{\"kind\":\"TEAM\",\"user\":\"fiscal.sanjose\",\"reason\":\"Prueba\"}");
          assertThat(added.get("httpStatus").getAsInt()).isEqualTo(201);
          return probed;
        });
  }

  /** The case of the planted child and suspect. */
  static ProbedCase planted() {
    return KNOWN.computeIfAbsent(
        "planted",
        key -> read("SELECT number FROM case_file WHERE source_key = ?", "LIBERIA/O-PLANTED"));
  }

  private static ProbedCase missing() {
    Map<String, String> parts = new LinkedHashMap<>(planted().parts);
    parts.put("number", CaseNumber.of(26, 999_999).value());
    return new ProbedCase(parts);
  }

  String number() {
    return parts.get("number");
  }

  String victim() {
    return parts.get("victim");
  }

  /** The text with every name in braces replaced by what it stands for here. */
  String fill(String text) {
    String filled = text;
    for (Map.Entry<String, String> part : parts.entrySet()) {
      filled = filled.replace("{" + part.getKey() + "}", part.getValue());
    }
    return filled;
  }

  private static ProbedCase read(String sql, String parameter) {
    Map<String, String> parts = new LinkedHashMap<>();
    try (Connection root = Product.get().stores().root()) {
      String number = one(root, sql, parameter);
      parts.put("number", number);
      String of = " WHERE case_id = (SELECT id FROM case_file WHERE number = ?)";
      parts.put("victim", one(root, "SELECT MIN(code) FROM victim" + of, number));
      parts.put("accused", one(root, "SELECT MIN(code) FROM accused" + of, number));
      parts.put("charge", one(root, "SELECT MIN(charge) FROM charge_count" + of, number));
      String open = of + " AND cancelled_at IS NULL";
      parts.put("hearing", one(root, "SELECT MAX(id) FROM hearing" + open, number));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new ProbedCase(parts);
  }

  private static String one(Connection root, String sql, String parameter) throws SQLException {
    try (PreparedStatement statement = root.prepareStatement(sql)) {
      statement.setString(1, parameter);
      try (ResultSet result = statement.executeQuery()) {
        if (!result.next() || result.getString(1) == null) {
          throw new IllegalStateException("Not in the demo: " + sql + " " + parameter);
        }
        return result.getString(1);
      }
    }
  }
}
