package org.resguardo.reference;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.resguardo.reference.PackLoader.Start;
import org.resguardo.reference.PackReport.Installed;

/**
 * Where a pack is compared with the installed one and applied, on the caller's connection and in
 * the caller's transaction. One database holds one country: two laws would stand side by side in
 * its lists.
 */
public final class PackDesk {
  /** Who applies at a start, when nobody is signed in. */
  public static final String LAUNCHER = "launcher";

  private final ReferenceTables tables;
  private final Connection connection;
  private final Path packDir;
  private final Path standardDir;
  private final Clock clock;

  public PackDesk(Connection connection, Path packDir, Path standardDir, Clock clock) {
    this.connection = connection;
    this.tables = new ReferenceTables(connection);
    this.packDir = packDir;
    this.standardDir = standardDir;
    this.clock = clock;
  }

  Start start(boolean trusting) throws SQLException {
    demandSameCountry();
    String digest = PackDigest.ofCountry(packDir);
    String house = PackDigest.ofHouse(standardDir);
    List<String[]> last =
        tables.read(2, "SELECT content_hash, house_hash FROM pack_load ORDER BY id DESC LIMIT 1");
    boolean sameLaw = !last.isEmpty() && digest.equals(last.get(0)[0]);
    boolean sameHouse = !last.isEmpty() && house.equals(last.get(0)[1]);
    if (sameLaw && sameHouse) {
      return Start.UNCHANGED;
    }
    // A database of before the approvals has no hash of the house: its pack is taken once as it is.
    boolean first = last.isEmpty() || last.get(0)[1] == null;
    if (first || trusting || sameLaw) {
      apply(LAUNCHER, approvedBy(digest));
      return Start.LOADED;
    }
    if (applyApproved(LAUNCHER) == Start.LOADED) {
      return Start.LOADED;
    }
    if (!sameHouse) {
      new PackWriter(connection, PackLoader.checked(packDir, standardDir), clock).writeHouse();
      tables.update(
          "UPDATE pack_load SET house_hash = ? ORDER BY id DESC LIMIT 1",
          List.<Object[]>of(PackWriter.row(house)));
    }
    return Start.NOT_APPROVED;
  }

  /**
   * Applies the pack when a second person approved exactly these files, and it rewrites no law of
   * old cases.
   */
  public Start applyApproved(String appliedBy) throws SQLException {
    String digest = PackDigest.ofCountry(packDir);
    String approver = approvedBy(digest);
    if (approver == null || report().isBlocked()) {
      return Start.NOT_APPROVED;
    }
    long load = apply(appliedBy, approver);
    tables.update(
        "UPDATE pack_request SET load_id = ? WHERE digest = ? AND granted = TRUE",
        List.<Object[]>of(PackWriter.row(load, digest)));
    return Start.LOADED;
  }

  /**
   * Writes the pack and what it was written from.
   *
   * @param approvedBy the second person; null where none is asked for
   * @return the number of the load
   * @throws PackException when the pack is faulty or of another country
   */
  public long apply(String appliedBy, String approvedBy) throws SQLException {
    Pack pack = PackLoader.checked(packDir, standardDir);
    demandSameCountry();
    PackWriter writer = new PackWriter(connection, pack, clock);
    writer.writeHouse();
    writer.writeCountry();
    tables.update(
        "INSERT INTO pack_load (country, content_hash, house_hash, version, applied_by, approved_by,"
            + " loaded_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        List.<Object[]>of(
            PackWriter.row(
                pack.settings().get("country.code"),
                PackDigest.ofCountry(packDir),
                PackDigest.ofHouse(standardDir),
                pack.settings().getOrDefault("pack.version", ""),
                appliedBy,
                approvedBy,
                Timestamp.valueOf(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)))));
    long load = Long.parseLong(tables.read(1, "SELECT MAX(id) FROM pack_load").get(0)[0]);
    List<Object[]> files = new ArrayList<>();
    PackDigest.files(packDir).forEach((name, text) -> files.add(PackWriter.row(load, name, text)));
    tables.update("INSERT INTO pack_file (load_id, name, content) VALUES (?, ?, ?)", files);
    return load;
  }

  /** What the pack is and what it would change; writes nothing. */
  public PackReport report() throws SQLException {
    PackReport files = PackReview.report(packDir, standardDir);
    var wrong = wrongCountry();
    if (wrong.isPresent()) {
      return files.refused(wrong.get());
    }
    if (!files.isSound()) {
      return files.against(installed(), List.of());
    }
    Pack pack = PackLoader.checked(packDir, standardDir);
    return files.against(
        installed(), new PackComparison(pack, installedFiles(), new PackUse(tables)).changes());
  }

  /** The files of the last load, by name; empty when it kept none. */
  public Map<String, String> installedFiles() throws SQLException {
    Map<String, String> files = new java.util.TreeMap<>();
    tables
        .read(
            2,
            "SELECT name, content FROM pack_file WHERE load_id = (SELECT MAX(id) FROM pack_load)")
        .forEach(row -> files.put(row[0], row[1]));
    return files;
  }

  /** The files of an earlier version, to be brought back as a new one; empty when unknown. */
  public Map<String, String> filesOf(String version) throws SQLException {
    Map<String, String> files = new java.util.TreeMap<>();
    tables
        .read(
            2,
            "SELECT name, content FROM pack_file WHERE load_id ="
                + " (SELECT MAX(id) FROM pack_load WHERE version = ?)",
            version)
        .forEach(row -> files.put(row[0], row[1]));
    return files;
  }

  private Installed installed() throws SQLException {
    List<String[]> last =
        tables.read(
            5,
            "SELECT version, content_hash, applied_by, approved_by, loaded_at FROM pack_load"
                + " ORDER BY id DESC LIMIT 1");
    if (last.isEmpty()) {
      return null;
    }
    String[] row = last.get(0);
    return new Installed(row[0], row[1], row[2], row[3], row[4]);
  }

  /** Null when nobody approved these files. */
  private String approvedBy(String digest) throws SQLException {
    List<String[]> granted =
        tables.read(
            1,
            "SELECT decided_by FROM pack_request WHERE digest = ? AND granted = TRUE"
                + " ORDER BY id DESC LIMIT 1",
            digest);
    return granted.isEmpty() ? null : granted.get(0)[0];
  }

  private void demandSameCountry() throws SQLException {
    var wrong = wrongCountry();
    if (wrong.isPresent()) {
      throw PackException.inOneSentence(wrong.get());
    }
  }

  private java.util.Optional<String> wrongCountry() throws SQLException {
    String country = PackLoader.settings(packDir).getOrDefault("country.code", "");
    return tables.read(1, "SELECT country FROM pack_load ORDER BY id DESC LIMIT 1").stream()
        .map(row -> row[0])
        .filter(held -> !held.equals(country))
        .map(
            held ->
                "This database holds the pack of %s and cannot take that of %s: give the other country a database of its own."
                    .formatted(held, country))
        .findFirst();
  }
}
