package org.resguardo.reference;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** Loads a country pack into the reference tables; run by the launcher, not by the application. */
public final class PackLoader {
  private PackLoader() {}

  /**
   * Loads the pack; loading the same pack again changes nothing.
   *
   * @param connection to the case schema, with the right to write its reference tables
   * @param packDir the folder of the country, for instance {@code deployment/countries/cr}
   * @param standardDir the international codes that packs map to
   */
  public static void load(Connection connection, Path packDir, Path standardDir)
      throws SQLException {
    // Filled with the reference room.
  }
}
