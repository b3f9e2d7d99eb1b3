package org.resguardo.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.harness.TestDatabase;
import org.resguardo.reference.PackChange.Kind;
import org.resguardo.reference.PackLoader.Start;

/** A pack meets the installed one; what a test writes is rolled back. */
class PackDeskIT {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-15T18:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private Connection connection;

  @BeforeEach
  void connect() throws SQLException {
    connection = TestDatabase.get().root();
    connection.setAutoCommit(false);
  }

  @AfterEach
  void forget() throws SQLException {
    connection.rollback();
    connection.close();
  }

  @Test
  void the_pack_that_is_installed_differs_in_nothing() throws SQLException {
    PackReport report = desk(new PackFolder(PackFolder.ORIGINAL)).report();
    assertThat(report.isInstalled()).isTrue();
    assertThat(report.changes()).isEmpty();
    assertThat(report.installed().version()).isEqualTo(report.version());
  }

  @Test
  void without_approval_the_installed_pack_stays() throws SQLException {
    PackFolder changed = PackFolder.copy(folder).spoil("cr/court.csv", "JP-DO,", "JP-DX,");
    assertThat(desk(changed).start(false)).isEqualTo(Start.NOT_APPROVED);
    assertThat(desk(changed).applyApproved("ti")).isEqualTo(Start.NOT_APPROVED);
    assertThat(shelf().lists().get("court")).doesNotContainKey("JP-DX");
  }

  @Test
  void exactly_the_approved_files_are_applied() throws SQLException {
    PackFolder changed = PackFolder.copy(folder).spoil("cr/court.csv", "JP-DO,", "JP-DX,");
    approve(desk(changed).report().digest());
    changed.spoil("cr/court.csv", "JP-PZ,", "JP-PX,");
    assertThat(desk(changed).start(false)).isEqualTo(Start.NOT_APPROVED);
    approve(desk(changed).report().digest());
    assertThat(desk(changed).start(false)).isEqualTo(Start.LOADED);
    assertThat(shelf().lists().get("court")).containsKeys("JP-DX", "JP-DO", "JP-PZ", "JP-PX");
    assertThat(desk(changed).report().installed().approvedBy()).isEqualTo("second");
  }

  @Test
  void nobody_approves_what_they_asked_for_themselves() {
    assertThatThrownBy(
            () ->
                run(
                    "INSERT INTO pack_request (digest, version, asked_by, asked_at, reason,"
                        + " granted, decided_by, decided_at) VALUES (REPEAT('0', 64), '1', 'one',"
                        + " '2026-06-01', 'x', TRUE, 'one', '2026-06-02')"))
        .isInstanceOf(SQLException.class);
  }

  @Test
  void a_confirmed_row_that_cases_use_may_not_be_rewritten() throws SQLException {
    use("CP172");
    PackFolder rewritten =
        PackFolder.copy(folder)
            .spoil("cr/offence.csv", "1,2024-09-06,,72,120", "1,2024-09-06,,72,144");
    PackReport report = desk(rewritten).report();
    assertThat(report.changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.code()).isEqualTo("CP172");
              assertThat(change.kind()).isEqualTo(Kind.CHANGED);
              assertThat(change.cells()).containsExactly("max_months: 120 → 144");
              assertThat(change.uses()).isEqualTo(1);
              assertThat(change.blocked()).isTrue();
            });
    approve(report.digest());
    assertThat(desk(rewritten).applyApproved("ti")).isEqualTo(Start.NOT_APPROVED);
  }

  @Test
  void a_row_that_nobody_had_confirmed_may_be_corrected() throws SQLException {
    use("CP168");
    PackReport report =
        desk(PackFolder.copy(folder)
                .spoil("cr/offence.csv", ",48,120,PRISON,CP167,", ",48,132,PRISON,CP167,"))
            .report();
    assertThat(report.changes()).singleElement().matches(change -> !change.blocked());
  }

  @Test
  void a_law_that_changes_is_dated_and_old_cases_keep_the_old_law() throws SQLException {
    use("CP172");
    PackFolder reform =
        PackFolder.copy(folder)
            .spoil("cr/offence.csv", "1,2024-09-06,,72,120", "1,2024-09-06,2026-06-30,72,120");
    PackReport report = desk(reform).report();
    assertThat(report.isBlocked()).isFalse();
    approve(report.digest());
    assertThat(desk(reform).applyApproved("ti")).isEqualTo(Start.LOADED);
    Offence old = shelf().offences().get("CP172");
    assertThat(old.maxMonths()).isEqualTo(120);
    assertThat(old.validOn(LocalDate.of(2026, 6, 30))).isTrue();
    assertThat(old.validOn(LocalDate.of(2026, 7, 1))).isFalse();
  }

  @Test
  void an_earlier_version_can_be_brought_back_as_a_new_one() throws SQLException {
    PackFolder changed = PackFolder.copy(folder).spoil("cr/pack.properties", "2026.1", "2026.2");
    String before = desk(changed).installedFiles().get("pack.properties");
    desk(changed).start(true);
    assertThat(desk(changed).filesOf("2026.1")).containsEntry("pack.properties", before);
    assertThat(desk(changed).installedFiles().get("pack.properties")).contains("2026.2");
  }

  private PackDesk desk(PackFolder pack) {
    return new PackDesk(connection, pack.pack(), pack.standard(), CLOCK);
  }

  private Shelf shelf() throws SQLException {
    return ReferenceRepository.read(connection);
  }

  private void approve(String digest) throws SQLException {
    run(
        "INSERT INTO pack_request (digest, version, asked_by, asked_at, reason, granted,"
            + " decided_by, decided_at) VALUES ('"
            + digest
            + "', '1', 'first', '2026-06-01', 'x', TRUE, 'second', '2026-06-02')");
  }

  /** One count of an old case under this text. */
  private void use(String offence) throws SQLException {
    run("SET FOREIGN_KEY_CHECKS = 0");
    run(
        "INSERT INTO count_fact (count_id, case_id, offence_code, trafficking, acts, from_on,"
            + " attempt, participation, status, recorded_at, recorded_by) VALUES (-1, -1, '"
            + offence
            + "', TRUE, 1, '2025-01-01', 'COMPLETED', 'AUTHOR', 'CHARGED', '2026-01-01', 0)");
    run("SET FOREIGN_KEY_CHECKS = 1");
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
