package org.resguardo.country;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.resguardo.kernel.MachineClock;
import org.resguardo.reference.CountryFolder;
import org.resguardo.reference.PackDesk;
import org.resguardo.reference.PackLoader.Start;
import org.resguardo.reference.PackReport;

/**
 * Requests about packs, and the desk that compares and writes them, on one connection in the
 * transaction of the call. Plain statements, as the reference tables have no entities.
 */
@ApplicationScoped
class PackRepository {
  private static final String COLUMNS =
      "SELECT id, digest, version, asked_by, asked_at, reason, granted, decided_by, decided_at,"
          + " load_id FROM pack_request";
  private static final int SHOWN = 20;

  @Resource(lookup = "java:app/jdbc/house")
  private DataSource house;

  @Inject CountryFolder folder;
  @Inject @MachineClock Clock clock;

  PackReport report() {
    return with(connection -> desk(connection).report());
  }

  /** Writes the pack of the folder when it was approved. */
  Start apply(String username) {
    return with(connection -> desk(connection).applyApproved(username));
  }

  /** The newest first. */
  List<PackRequestView> list(String username, boolean mayDecide) {
    return with(
        connection -> {
          List<PackRequestView> found = new ArrayList<>();
          try (PreparedStatement statement =
              connection.prepareStatement(COLUMNS + " ORDER BY id DESC LIMIT " + SHOWN)) {
            try (ResultSet rows = statement.executeQuery()) {
              while (rows.next()) {
                found.add(view(rows, username, mayDecide));
              }
            }
          }
          return found;
        });
  }

  Optional<PackRequestView> find(long id, String username) {
    return list(username, true).stream().filter(each -> each.id() == id).findFirst();
  }

  void ask(PackReport report, String username, String reason) {
    update(
        "INSERT INTO pack_request (digest, version, asked_by, asked_at, reason) VALUES (?, ?, ?, ?,"
            + " ?)",
        report.digest(),
        report.version(),
        username,
        stamp(clock.instant()),
        reason);
  }

  void decide(long id, boolean granted, String username) {
    update(
        "UPDATE pack_request SET granted = ?, decided_by = ?, decided_at = ? WHERE id = ? AND"
            + " granted IS NULL",
        granted,
        username,
        stamp(clock.instant()),
        id);
  }

  private PackDesk desk(Connection connection) {
    return new PackDesk(connection, folder.pack(), folder.standard(), clock);
  }

  private static PackRequestView view(ResultSet row, String username, boolean mayDecide)
      throws SQLException {
    Boolean granted = row.getObject("granted") == null ? null : row.getBoolean("granted");
    return new PackRequestView(
        row.getLong("id"),
        row.getString("digest"),
        row.getString("version"),
        row.getString("asked_by"),
        instant(row, "asked_at"),
        row.getString("reason"),
        granted,
        row.getString("decided_by"),
        instant(row, "decided_at"),
        row.getObject("load_id") != null,
        mayDecide && granted == null && !row.getString("asked_by").equals(username));
  }

  private static Timestamp stamp(Instant instant) {
    return Timestamp.valueOf(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp read = row.getTimestamp(column);
    return read == null ? null : read.toLocalDateTime().toInstant(ZoneOffset.UTC);
  }

  private void update(String sql, Object... arguments) {
    with(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
              statement.setObject(i + 1, arguments[i]);
            }
            return statement.executeUpdate();
          }
        });
  }

  private <T> T with(Work<T> work) {
    try (Connection connection = house.getConnection()) {
      return work.on(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("The case schema does not answer.", e);
    }
  }

  @FunctionalInterface
  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }
}
