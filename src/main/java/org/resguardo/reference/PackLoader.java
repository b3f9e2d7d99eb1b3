package org.resguardo.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Loads a country pack into the reference tables; run by the launcher, not by the application. */
public final class PackLoader {
  /** Part of the hash: a loader that writes more columns loads an unchanged pack again. */
  private static final String FORMAT = "3";

  private PackLoader() {}

  /**
   * Checks the pack and loads it in one transaction; loading the same pack again changes nothing.
   * What is no longer in the pack is closed, never removed, as cases may use it.
   *
   * @param connection to the case schema, with the right to write its reference tables
   * @param packDir the folder of the country, for instance {@code deployment/countries/cr}; beside
   *     it lies {@code permissions.csv}
   * @param standardDir the folder of the lists all countries share
   * @throws PackException when the pack is faulty, with every fault; nothing was loaded then
   */
  public static void load(Connection connection, Path packDir, Path standardDir)
      throws SQLException {
    load(connection, packDir, standardDir, Clock.systemUTC());
  }

  static void load(Connection connection, Path packDir, Path standardDir, Clock clock)
      throws SQLException {
    Pack pack = checked(packDir, standardDir);
    String hash = hash(packDir, standardDir);
    boolean automatic = connection.getAutoCommit();
    connection.setAutoCommit(false);
    try {
      new PackWriter(connection, pack, clock).write(hash);
      connection.commit();
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

  static Pack checked(Path packDir, Path standardDir) {
    PackProblems problems = new PackProblems();
    Pack pack = Pack.read(packDir, standardDir, problems);
    problems.refuse();
    PackCheck.check(pack, problems);
    problems.refuse();
    return pack;
  }

  private static String hash(Path packDir, Path standardDir) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(FORMAT.getBytes(StandardCharsets.UTF_8));
      Path permissions = packDir.toAbsolutePath().getParent().resolve("permissions.csv");
      for (Path folder : List.of(packDir, standardDir)) {
        for (Path file : files(folder)) {
          update(digest, file);
        }
      }
      update(digest, permissions);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void update(MessageDigest digest, Path file) throws IOException {
    digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
    digest.update(Files.readAllBytes(file));
  }
}
