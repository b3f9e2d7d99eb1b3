package org.resguardo.launch;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Completes a {@code jdbc:mysql} address so that MariaDB and MySQL behave alike. */
public final class JdbcUrl {
  /** Strict on both servers; MariaDB leaves out the last three unless told. */
  static final String SQL_MODE =
      "STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION,ERROR_FOR_DIVISION_BY_ZERO,"
          + "NO_ZERO_DATE,NO_ZERO_IN_DATE,ONLY_FULL_GROUP_BY";

  static final String COLLATION = "utf8mb4_unicode_520_ci";

  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  private JdbcUrl() {}

  /** The address with our parameters added; those already given are left as they are. */
  public static String complete(String url) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("connectionTimeZone", "UTC");
    parameters.put("forceConnectionTimeZoneToSession", "true");
    parameters.put("connectionCollation", COLLATION);
    parameters.put("sessionVariables", "sql_mode='" + SQL_MODE + "'");
    parameters.put("cachePrepStmts", "true");
    // Or it asks the server before each write whether the session may write.
    parameters.put("useLocalSessionState", "true");
    parameters.put("rewriteBatchedStatements", "true");
    parameters.put("connectTimeout", "10000");
    // A server that hangs must not hold a request for ever; no statement of ours takes so long.
    parameters.put("socketTimeout", "300000");
    if (LOOPBACK.contains(host(url))) {
      parameters.put("sslMode", "DISABLED");
      parameters.put("allowPublicKeyRetrieval", "true");
    } else {
      parameters.put("sslMode", "VERIFY_IDENTITY");
    }
    StringBuilder complete = new StringBuilder(url);
    parameters.forEach(
        (name, value) -> {
          if (!url.contains(name + "=")) {
            complete.append(complete.indexOf("?") < 0 ? '?' : '&').append(name).append('=');
            complete.append(value);
          }
        });
    return complete.toString();
  }

  /** Without parameters, to compare two addresses. */
  static String bare(String url) {
    int query = url.indexOf('?');
    return query < 0 ? url : url.substring(0, query);
  }

  /** The schema that the address names. */
  static String schema(String url) {
    String bare = bare(url);
    return bare.substring(bare.lastIndexOf('/') + 1);
  }

  private static String host(String url) {
    if (!url.startsWith("jdbc:mysql:")) {
      throw new Refusal("A database address must start with jdbc:mysql:, not " + bare(url) + ".");
    }
    String host = URI.create(bare(url).substring("jdbc:".length())).getHost();
    return host == null ? "" : host;
  }
}
