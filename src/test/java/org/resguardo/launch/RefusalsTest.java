package org.resguardo.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {
  @TempDir Path keys;

  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void a_sound_production() throws IOException {
    Files.writeString(keys.resolve(Keys.MASTER), "{}");
    Files.writeString(keys.resolve(Keys.DOCUMENTS), "{}");
    Files.writeString(keys.resolve(Keys.FACTORS), "{}");
    environment.put("RESGUARDO_KEYS", keys.toString());
    environment.put("RESGUARDO_DB_URL", "jdbc:mysql://db.example/cases");
    environment.put("RESGUARDO_VAULT_URL", "jdbc:mysql://vault.example/vault");
    for (String account : new String[] {"DB", "VAULT", "STATS"}) {
      environment.put("RESGUARDO_" + account + "_USER", account);
      environment.put("RESGUARDO_" + account + "_PASSWORD", "long enough and ours");
    }
  }

  @Test
  void a_sound_production_starts() {
    assertThatCode(this::check).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RESGUARDO_KEYS", "RESGUARDO_VAULT_URL", "RESGUARDO_VAULT_USER",
        "RESGUARDO_VAULT_PASSWORD", "RESGUARDO_DB_USER", "RESGUARDO_DB_PASSWORD",
        "RESGUARDO_STATS_USER", "RESGUARDO_STATS_PASSWORD"
      })
  void what_production_needs_is_named_when_it_is_missing(String name) {
    environment.remove(name);
    refused(name);
  }

  @ParameterizedTest
  @CsvSource({
    "RESGUARDO_DB_PASSWORD, changeme",
    "RESGUARDO_VAULT_PASSWORD, Resguardo-demo-2026",
    "RESGUARDO_STATS_PASSWORD, stats",
    "RESGUARDO_CLOCK, 2026-11-23T15:00:00Z",
    "RESGUARDO_ORIGIN, resguardo.example",
    "RESGUARDO_ORIGIN, http://resguardo.example",
    "RESGUARDO_ORIGIN, https://192.0.2.1",
    "RESGUARDO_ORIGIN, https://resguardo.example/casos",
    "RESGUARDO_KEYS, /nowhere",
    "RESGUARDO_PASSWORD_LIST, /nowhere",
    "RESGUARDO_PASSWORD_LIST, README.md"
  })
  void what_is_unsafe_is_named(String name, String value) {
    environment.put(name, value);
    refused(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RESGUARDO_OIDC_ISSUER",
        "RESGUARDO_OIDC_CLIENT_ID",
        "RESGUARDO_OIDC_CLIENT_SECRET",
        "RESGUARDO_ORIGIN"
      })
  void a_sign_in_of_the_ministry_comes_whole_and_by_tls(String name) {
    environment.put("RESGUARDO_OIDC_ISSUER", "https://login.example/realms/ministry");
    environment.put("RESGUARDO_OIDC_CLIENT_ID", "resguardo");
    environment.put("RESGUARDO_OIDC_CLIENT_SECRET", "long enough and ours");
    environment.put("RESGUARDO_ORIGIN", "https://resguardo.example");
    assertThatCode(this::check).doesNotThrowAnyException();
    environment.put(name, name.endsWith("ISSUER") ? "http://login.example" : " ");
    refused(name);
  }

  @Test
  void a_vault_in_the_case_schema_with_the_same_user_is_refused() {
    environment.put("RESGUARDO_VAULT_URL", environment.get("RESGUARDO_DB_URL") + "?x=1");
    environment.put("RESGUARDO_VAULT_USER", environment.get("RESGUARDO_DB_USER"));
    refused("RESGUARDO_VAULT_URL");
  }

  @Test
  void a_clock_that_is_no_instant_is_refused_in_the_demo_too() {
    environment.put("RESGUARDO_DEMO", "true");
    environment.put("RESGUARDO_CLOCK", "tomorrow");
    refused("RESGUARDO_CLOCK");
  }

  @Test
  void a_secret_may_stand_in_a_file() throws IOException {
    Path secret = Files.writeString(keys.resolve("secret"), "from the file\n");
    environment.remove("RESGUARDO_DB_PASSWORD");
    environment.put("RESGUARDO_DB_PASSWORD_FILE", secret.toString());
    check();
    assertThat(new Settings(environment, false).require("RESGUARDO_DB_PASSWORD"))
        .isEqualTo("from the file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "x", "-1", "80 80"})
  void a_port_is_a_port(String port) {
    environment.put("RESGUARDO_HTTP_PORT", port);
    assertThatThrownBy(() -> new Settings(environment, false).httpPort())
        .hasMessageContaining("RESGUARDO_HTTP_PORT");
  }

  private void refused(String name) {
    assertThatThrownBy(this::check)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(name)
        .message()
        .doesNotContain("\n");
  }

  private void check() {
    Refusals.check(new Settings(environment, false));
  }
}
