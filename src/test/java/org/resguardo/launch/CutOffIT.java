package org.resguardo.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;
import org.resguardo.harness.Eventually;
import org.resguardo.harness.Product;

/**
 * The application is killed between the two stores (decision 1). It is held there by a lock of the
 * test's on a row that the second transaction needs; then the process is gone, as in a power cut.
 */
@Tag("faults")
class CutOffIT {
  private static final String CHILD =
      "{\"sex\":\"F\",\"citizenships\":[\"CR\"],\"ageFrom\":9,\"ageTo\":10,"
          + "\"detectedOn\":\"2026-11-02\",\"identity\":{\"given\":\"Nadeshka\","
          + "\"family1\":\"Cortada\",\"documents\":[{\"kind\":\"MINOR_ID\","
          + "\"number\":\"9-0770-0771\",\"country\":\"CR\"}]}}";
  private static final String UNCLAIMED =
      "SELECT COUNT(*) FROM resguardo_vault.party WHERE claimed = FALSE AND case_id = ";
  private static final String WAITING =
      "SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'";

  @Test
  void killed_before_the_case_is_written_nothing_is_half_there() throws Exception {
    Product product = Product.get();
    long caseId;
    try (Connection lock = product.stores().root()) {
      caseId = number(lock, "SELECT MIN(id) FROM case_file WHERE office_code = 'SANJOSE'");
      String victims = "SELECT COUNT(*) FROM victim WHERE case_id = " + caseId;
      long before = number(lock, victims);
      cutOff(product, lock, caseId);
      assertThat(count(victims)).isEqualTo(before);
    }
    assertThat(count(UNCLAIMED + caseId)).isEqualTo(1);
    assertThat(knownElsewhere()).as("a child nobody's case has").isZero();

    execute(
        "UPDATE resguardo_vault.party SET created_at = created_at - INTERVAL 1 HOUR WHERE claimed ="
            + " FALSE");
    product.killApplication();
    assertThat(count(UNCLAIMED + caseId)).as("swept at the start").isZero();
    assertThat(
            count(
                "SELECT COUNT(*) FROM resguardo_vault.vault_entry WHERE action = 'SWEEP' AND"
                    + " case_id ="
                    + caseId))
        .isEqualTo(1);
  }

  private static void cutOff(Product product, Connection lock, long caseId) throws Exception {
    lock.setAutoCommit(false);
    String number;
    try (Statement statement = lock.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT number FROM case_file WHERE id = " + caseId + " FOR UPDATE")) {
      row.next();
      number = row.getString(1);
    }
    Api clerk = Api.as("registro.sanjose");
    CompletableFuture<JsonObject> save =
        CompletableFuture.supplyAsync(() -> clerk.post("/cases/" + number + "/victims", CHILD));
    Eventually.is(() -> count(UNCLAIMED + caseId) == 1 && count(WAITING) > 0);
    assertThat(save).isNotDone();
    product.kill("payara-micro.jar");
    lock.abort(Runnable::run);
    assertThat(save).failsWithin(30, TimeUnit.SECONDS);
    product.startAgain();
  }

  /** How many offices are named to a prosecutor of Liberia who enters the same child. */
  private static int knownElsewhere() throws SQLException {
    String planted;
    try (Connection root = Product.get().stores().root();
        Statement statement = root.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT number FROM case_file WHERE source_key = 'LIBERIA/O-PLANTED'")) {
      row.next();
      planted = row.getString(1);
    }
    JsonObject told = Api.as("fiscal.liberia").post("/cases/" + planted + "/victims", CHILD);
    assertThat(told.get("httpStatus").getAsInt()).isEqualTo(201);
    return told.getAsJsonArray("elsewhere").size();
  }

  private static long count(String sql) {
    try (Connection root = Product.get().stores().root()) {
      return number(root, sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void execute(String sql) throws SQLException {
    try (Connection root = Product.get().stores().root();
        PreparedStatement statement = root.prepareStatement(sql)) {
      statement.executeUpdate();
    }
  }
}
