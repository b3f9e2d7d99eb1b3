package org.resguardo.reference;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Loads a country pack into the reference tables. The launcher asks at every start: an empty
 * database and a demo take the pack as it is; a database in use takes a changed pack only when a
 * second person approved exactly these files (see {@link PackDesk}).
 */
public final class PackLoader {
  /** What became of the pack at a start. */
  public enum Start {
    /** The files are those that are installed. */
    UNCHANGED,
    LOADED,
    /**
     * The files differ from what is installed and nobody approved them: the installed pack stays.
     */
    NOT_APPROVED
  }

  private PackLoader() {}

  /**
   * Loads the pack in one transaction, whatever is installed; the same pack again changes nothing.
   * What is no longer in it is closed, never removed, as cases may use it.
   *
   * @param connection to the case schema, with the right to write its reference tables
   * @param packDir the folder of the country, for instance {@code deployment/countries/cr}
   * @param standardDir the folder of the lists all countries share; beside it lies {@code
   *     permissions.csv}
   * @throws PackException when the pack is faulty, with every fault, or that of another country;
   *     nothing was loaded then
   */
  public static void load(Connection connection, Path packDir, Path standardDir)
      throws SQLException {
    start(connection, packDir, standardDir, true);
  }

  /**
   * As {@link #load}, but a changed pack is taken only when it was approved.
   *
   * @param trusting whether no approval is asked for: a demo
   */
  public static Start start(Connection connection, Path packDir, Path standardDir, boolean trusting)
      throws SQLException {
    boolean automatic = connection.getAutoCommit();
    connection.setAutoCommit(false);
    try {
      Start start =
          new PackDesk(connection, packDir, standardDir, Clock.systemUTC()).start(trusting);
      connection.commit();
      return start;
    } catch (SQLException | RuntimeException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(automatic);
    }
  }

  /** The offices of a pack by code, as they are called in that language. */
  public static Map<String, String> officeTitles(Path packDir, Locale language) {
    Path file = packDir.resolve(PackFile.OFFICE.fileName());
    Map<String, String> titles = new TreeMap<>();
    CsvFile.read(file, new PackProblems())
        .rows()
        .forEach(row -> titles.put(row.get("code"), row.get("title_" + language.getLanguage())));
    return titles;
  }

  /**
   * Reads and checks a pack without loading it.
   *
   * @throws PackException with every fault
   */
  public static void check(Path packDir, Path standardDir) {
    checked(packDir, standardDir);
  }

  /** The settings of a pack (pack.properties), unchecked; empty when there is no such file. */
  public static Map<String, String> settings(Path packDir) {
    return Pack.properties(packDir.resolve("pack.properties"));
  }

  static Pack checked(Path packDir, Path standardDir) {
    PackProblems problems = new PackProblems();
    Pack pack = Pack.read(packDir, standardDir, problems);
    problems.refuse();
    PackCheck.check(pack, problems);
    problems.refuse();
    return pack;
  }
}
