package org.resguardo.launch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.resguardo.launch.Stores.Account;

/**
 * What lies under which version of a master key, by the ciphertexts themselves (their bytes 2 to 5
 * name it), not by what a row says of them: a version goes only when no ciphertext needs it.
 */
final class KeyUse implements AutoCloseable {
  private static final Map<String, List<String>> CASE_COLUMNS =
      Map.of(
          Keys.DOCUMENTS,
          List.of(
              "document_key.wrapped_key",
              "document_version.sealed_hash",
              "document_copy.sealed_hash",
              "evidence_copy.sealed_hash"),
          Keys.FACTORS,
          List.of("second_factor.secret"));
  private static final Map<String, List<String>> VAULT_COLUMNS =
      Map.of(Keys.MASTER, List.of("person_key.wrapped_key"));

  private final Connection cases;
  private final Connection vault;

  private KeyUse(Connection cases, Connection vault) {
    this.cases = cases;
    this.vault = vault;
  }

  /** With the rights of the application, which may be serving. */
  static KeyUse open(Settings settings) {
    StoreWays ways = StoreWays.of(settings);
    return new KeyUse(ways.connect(Account.APP), ways.connect(Account.VAULT));
  }

  /** How many ciphertexts there are under each version of this file. */
  Map<Integer, Long> of(String file) {
    boolean inVault = VAULT_COLUMNS.containsKey(file);
    List<String> columns = inVault ? VAULT_COLUMNS.get(file) : CASE_COLUMNS.get(file);
    Map<Integer, Long> uses = new TreeMap<>();
    for (String column : columns) {
      String[] parts = column.split("\\.");
      String sql =
          "SELECT HEX(SUBSTRING(%s, 2, 4)), COUNT(*) FROM %s GROUP BY 1"
              .formatted(parts[1], parts[0]);
      try (Statement statement = (inVault ? vault : cases).createStatement();
          ResultSet row = statement.executeQuery(sql)) {
        while (row.next()) {
          uses.merge(Integer.parseUnsignedInt(row.getString(1), 16), row.getLong(2), Long::sum);
        }
      } catch (SQLException e) {
        throw new Refusal("The databases do not answer: " + Sql.why(e) + ".", e);
      }
    }
    return uses;
  }

  @Override
  public void close() {
    try (Connection first = cases;
        Connection second = vault) {
      Launcher.OUT.flush();
    } catch (SQLException e) {
      throw new Refusal("The databases do not answer: " + Sql.why(e) + ".", e);
    }
  }
}
