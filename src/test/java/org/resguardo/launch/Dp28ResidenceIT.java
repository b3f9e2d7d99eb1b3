package org.resguardo.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Product;

/** The data stay where the pack in force says; what lies in the folder alone changes nothing. */
@Tag("DP-28")
@DisplayName("DP-28: where the data may stand")
class Dp28ResidenceIT {
  private static final Path PACKS = Path.of("deployment", "countries");

  private final org.resguardo.harness.Stores stores = Product.get().stores();

  @AfterEach
  void asBefore() throws SQLException {
    residence("CR");
  }

  @Test
  void a_backup_abroad_is_refused_until_the_pack_in_force_names_the_place() throws SQLException {
    assertThatCode(() -> check(null)).doesNotThrowAnyException();
    assertThatCode(() -> check("CR")).doesNotThrowAnyException();
    assertThatThrownBy(() -> check("CR, US"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("RESGUARDO_BACKUP_COUNTRY names US")
        .hasMessageContaining("asked for by one officer and approved by another");
    residence("CR,PA");
    assertThatCode(() -> check("PA")).doesNotThrowAnyException();
    assertThatThrownBy(() -> check("US")).isInstanceOf(Refusal.class);
  }

  /** Two officers: the pack in force is written by an approved request and by nothing else. */
  @Test
  void the_application_cannot_approve_what_the_same_person_asked() throws SQLException {
    try (Connection app = stores.app();
        PreparedStatement alone =
            app.prepareStatement(
                "INSERT INTO pack_request (digest, version, asked_by, asked_at, reason, granted,"
                    + " decided_by, decided_at) VALUES (REPEAT('0', 64), 'x', 'ti', NOW(6), 'x', 1,"
                    + " 'ti', NOW(6))")) {
      assertThatThrownBy(alone::executeUpdate)
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("pack_request_second_person");
    }
  }

  @Test
  void each_country_says_where_its_data_stay() throws IOException {
    try (Stream<Path> folders = Files.list(PACKS)) {
      List<Path> packs =
          folders.map(each -> each.resolve("pack.properties")).filter(Files::exists).toList();
      assertThat(packs).hasSizeGreaterThan(5);
      for (Path pack : packs) {
        Properties settings = new Properties();
        settings.load(Files.newBufferedReader(pack));
        assertThat(settings.getProperty("data.residence"))
            .as(pack.toString())
            .isEqualTo(settings.getProperty("country.code"));
      }
    }
  }

  private void residence(String countries) throws SQLException {
    try (Connection root = stores.root();
        PreparedStatement change =
            root.prepareStatement(
                "UPDATE pack_setting SET content = ? WHERE name = 'data.residence'")) {
      change.setString(1, countries);
      assertThat(change.executeUpdate()).isEqualTo(1);
    }
  }

  private void check(String countries) {
    Map<String, String> settings = new HashMap<>();
    Map<String, String> accounts = Map.of("app", "DB", "vault", "VAULT", "stats", "STATS");
    accounts.forEach(
        (account, setting) -> {
          settings.put("RESGUARDO_" + setting + "_USER", stores.user(account));
          settings.put("RESGUARDO_" + setting + "_PASSWORD", stores.password(account));
        });
    settings.put("RESGUARDO_DB_URL", stores.url("app"));
    settings.put("RESGUARDO_VAULT_URL", stores.url("vault"));
    if (countries != null) {
      settings.put("RESGUARDO_BACKUP_COUNTRY", countries);
    }
    Settings made = new Settings(settings, false);
    new ResidenceCheck(made, Stores.outside(made)).run();
  }
}
