package org.resguardo.launch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.launch.Stores.Account;

/** Makes schemas and users of the embedded server, as root. */
final class EmbeddedUsers {
  private final int port;
  private final String rootPassword;
  private final Stores stores;
  private final Grants grants;

  EmbeddedUsers(int port, String rootPassword, Stores stores, Grants grants) {
    this.port = port;
    this.rootPassword = rootPassword;
    this.stores = stores;
    this.grants = grants;
  }

  /** Before the migrations: schemas, users with this run's passwords, rights of the migrators. */
  void prepare() {
    List<String> statements = new ArrayList<>();
    for (String schema : List.of(Stores.CASE_SCHEMA, Stores.VAULT_SCHEMA)) {
      statements.add(
          "CREATE DATABASE IF NOT EXISTS "
              + schema
              + " CHARACTER SET utf8mb4 COLLATE "
              + JdbcUrl.COLLATION);
    }
    for (Account account : Account.values()) {
      String password = stores.login(account).password();
      statements.add(
          "CREATE OR REPLACE USER " + name(account) + " IDENTIFIED BY '" + password + "'");
    }
    try (Connection root = Sql.connect(server("mysql"), "root", rootPassword)) {
      Sql.execute(root, statements);
    } catch (SQLException e) {
      throw new Refusal("The users of the database could not be made: " + Sql.why(e), e);
    }
    grant(Account.MIGRATE);
    grant(Account.VAULT_MIGRATE);
  }

  /** After the migrations: the rights of the application, table by table. */
  void grantApplication() {
    grant(Account.APP);
    grant(Account.STATS);
    grant(Account.VAULT);
  }

  private void grant(Account account) {
    String url = server(account.onVault ? Stores.VAULT_SCHEMA : Stores.CASE_SCHEMA);
    try (Connection root = Sql.connect(url, "root", rootPassword)) {
      Sql.execute(root, grants.statements(account, root, name(account)));
    } catch (SQLException e) {
      throw new Refusal("Rights could not be given: " + account.file() + ": " + Sql.why(e), e);
    }
  }

  private String server(String schema) {
    return "jdbc:mysql://127.0.0.1:" + port + "/" + schema;
  }

  private String name(Account account) {
    return "'" + stores.login(account).user() + "'@'127.0.0.1'";
  }
}
