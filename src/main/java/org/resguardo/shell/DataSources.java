package org.resguardo.shell;

import jakarta.annotation.sql.DataSourceDefinition;

/**
 * The three ways to a database: everything of the case, the identities, and the statistics views.
 *
 * <p>Addresses come complete from the launcher ({@code JdbcUrl}), so that session settings are the
 * same on MariaDB and MySQL. The statistics source takes part in no transaction: it only reads.
 */
@DataSourceDefinition(
    name = "java:app/jdbc/house",
    className = "com.mysql.cj.jdbc.MysqlDataSource",
    url = "${MPCONFIG=RESGUARDO_DB_URL}",
    user = "${MPCONFIG=RESGUARDO_DB_USER}",
    password = "${MPCONFIG=RESGUARDO_DB_PASSWORD}",
    minPoolSize = 2,
    maxPoolSize = 32,
    properties = {DataSources.CHECKED, DataSources.HOW, DataSources.BY, DataSources.SELDOM})
@DataSourceDefinition(
    name = "java:app/jdbc/vault",
    className = "com.mysql.cj.jdbc.MysqlDataSource",
    url = "${MPCONFIG=RESGUARDO_VAULT_URL}",
    user = "${MPCONFIG=RESGUARDO_VAULT_USER}",
    password = "${MPCONFIG=RESGUARDO_VAULT_PASSWORD}",
    minPoolSize = 1,
    maxPoolSize = 16,
    properties = {DataSources.CHECKED, DataSources.HOW, DataSources.BY, DataSources.SELDOM})
@DataSourceDefinition(
    name = "java:app/jdbc/stats",
    className = "com.mysql.cj.jdbc.MysqlDataSource",
    url = "${MPCONFIG=RESGUARDO_DB_URL}",
    user = "${MPCONFIG=RESGUARDO_STATS_USER}",
    password = "${MPCONFIG=RESGUARDO_STATS_PASSWORD}",
    transactional = false,
    minPoolSize = 1,
    maxPoolSize = 8,
    properties = {DataSources.CHECKED, DataSources.HOW, DataSources.BY, DataSources.SELDOM})
final class DataSources {
  // A connection from before the database was started again is thrown away, not given to a user. A
  // busy one is not asked each time.
  static final String CHECKED = "fish.payara.is-connection-validation-required=true";
  static final String HOW = "fish.payara.connection-validation-method=custom-validation";
  static final String BY =
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation";
  static final String SELDOM = "fish.payara.validate-atmost-once-period-in-seconds=2";

  private DataSources() {}
}
