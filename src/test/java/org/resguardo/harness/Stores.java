package org.resguardo.harness;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Ways into the database of a product under test, each with the rights of one of its users. */
public final class Stores {
  private final Properties properties;

  public Stores(Properties properties) {
    this.properties = properties;
  }

  /** All rights, on the case schema; write {@code resguardo_vault.x} for the vault's tables. */
  public Connection root() throws SQLException {
    return DriverManager.getConnection(
        url("app"), properties.getProperty("root.user"), properties.getProperty("root.password"));
  }

  /** What the application may do on the case schema. */
  public Connection app() throws SQLException {
    return connect("app");
  }

  /** What the statistics may read. */
  public Connection stats() throws SQLException {
    return connect("stats");
  }

  /** What the application may do on the vault schema. */
  public Connection vault() throws SQLException {
    return connect("vault");
  }

  public String url(String account) {
    return properties.getProperty(account + ".url");
  }

  public String user(String account) {
    return properties.getProperty(account + ".user");
  }

  public String password(String account) {
    return properties.getProperty(account + ".password");
  }

  private Connection connect(String account) throws SQLException {
    return DriverManager.getConnection(url(account), user(account), password(account));
  }
}
