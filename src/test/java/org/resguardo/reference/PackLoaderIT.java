package org.resguardo.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
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

/** The database already holds the pack; what a test writes is rolled back. */
class PackLoaderIT {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-15T18:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private Connection connection;

  @BeforeEach
  void connect() throws SQLException {
    connection = TestDatabase.get().root();
  }

  @AfterEach
  void forget() throws SQLException {
    if (!connection.getAutoCommit()) {
      connection.rollback();
    }
    connection.close();
  }

  @Test
  void what_was_loaded_is_what_the_files_say() throws SQLException {
    Shelf shelf = ReferenceRepository.read(connection);
    Pack pack = ShelfFixture.pack();
    assertThat(shelf.offences()).hasSameSizeAs(pack.rows(PackFile.OFFENCE));
    assertThat(shelf.decisionKinds()).hasSameSizeAs(pack.rows(PackFile.DECISION_KIND));
    assertThat(shelf.offices().keySet()).contains("SANJOSE", "LIBERIA", "JACO");
    assertThat(shelf.stages().values().iterator().next().code()).isEqualTo("CR-10");
    assertThat(shelf.decisionKinds().get("D06").fromStages()).containsExactly("CR-20");
    assertThat(shelf.decisionKinds().get("D09").abbreviated()).isTrue();
    assertThat(shelf.offences().get("CP172").validFrom()).isEqualTo(LocalDate.of(2024, 9, 6));
    assertThat(shelf.lists().get("division").get("611").parent()).isEqualTo("6");
    assertThat(shelf.lists().get("measure_kind").get("M01").attributes())
        .containsEntry("max_months", "12");
    assertThat(shelf.settings()).containsEntry("country.code", "CR");
  }

  @Test
  void the_same_pack_again_changes_nothing() throws SQLException {
    PackFolder pack = new PackFolder(PackFolder.ORIGINAL);
    PackLoader.load(connection, pack.pack(), pack.standard());
    long loads = number("SELECT COUNT(*) FROM pack_load");
    PackLoader.load(connection, pack.pack(), pack.standard());
    assertThat(number("SELECT COUNT(*) FROM pack_load")).isEqualTo(loads);
  }

  @Test
  void a_code_that_left_the_pack_is_closed_and_not_removed() throws SQLException {
    write(PackFolder.copy(folder).spoil("cr/court.csv", "JP-DO,", "JP-DX,"));
    Shelf shelf = ReferenceRepository.read(connection);
    assertThat(shelf.lists().get("court").get("JP-DO").validTo())
        .isEqualTo(LocalDate.of(2026, 6, 14));
    assertThat(shelf.lists().get("court").get("JP-DX").validOn(LocalDate.of(2026, 6, 15))).isTrue();
  }

  @Test
  void a_right_that_left_the_file_is_gone() throws SQLException {
    String sql =
        "SELECT COUNT(*) FROM role_permission WHERE role_code = 'prosecutor' AND permission ="
            + " 'READ_CASE'";
    assertThat(number(sql)).isOne();
    write(PackFolder.copy(folder).spoil("permissions.csv", "prosecutor,READ_CASE,TEAM\n", ""));
    assertThat(number(sql)).isZero();
  }

  @Test
  void a_reform_adds_a_text_and_ends_the_old_one() throws SQLException {
    write(
        PackFolder.copy(folder)
            .spoil("cr/offence.csv", "1,2024-09-06,,72", "1,2024-09-06,2026-05-31,72"));
    Shelf shelf = ReferenceRepository.read(connection);
    assertThat(shelf.offences().get("CP172").validOn(LocalDate.of(2026, 5, 31))).isTrue();
    assertThat(shelf.offences().get("CP172").validOn(LocalDate.of(2026, 6, 1))).isFalse();
  }

  @Test
  void another_country_in_the_same_database_is_refused() {
    PackFolder pack =
        PackFolder.copy(folder)
            .spoil("cr/pack.properties", "country.code=CR", "country.code=PA")
            .spoil("cr/pack.properties", "data.residence=CR", "data.residence=PA");
    assertThatThrownBy(() -> write(pack))
        .isInstanceOf(PackException.class)
        .hasMessageContaining("holds the pack of CR");
  }

  private void write(PackFolder folderOfPack) throws SQLException {
    connection.setAutoCommit(false);
    new PackDesk(connection, folderOfPack.pack(), folderOfPack.standard(), CLOCK).start(true);
  }

  private long number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
