package org.resguardo.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;
import org.resguardo.harness.Eventually;
import org.resguardo.harness.Product;

/**
 * DP-04 on the running product: what lies in the database is no clear text, the master keys are
 * rotated while others read and write, a killed rotation goes on, and an old version is refused
 * once nothing needs it.
 */
@Tag("DP-04")
class KeyRotationIT {
  /** When every application has noticed what was changed a moment ago. */
  private static final Clock LATER = Clock.offset(Clock.systemUTC(), KeyRotation.NOTICED);

  private static final String CANARY = "Quetzalina";
  private static final byte[] TEXT =
      "Acta de la diligencia, sin nombres.".getBytes(StandardCharsets.UTF_8);
  private static final List<String> FILES = List.of(Keys.MASTER, Keys.DOCUMENTS, Keys.FACTORS);

  private final Path keys = Product.get().data().resolve("keys");
  private final Settings settings =
      new Settings(Map.of("RESGUARDO_DATA", Product.get().data().toString()), true);
  private String number;
  private Api ti;

  @BeforeEach
  void find_a_case() throws SQLException {
    number =
        text(
            "SELECT MIN(c.number) FROM case_file c JOIN app_user u ON u.id = c.prosecutor_id"
                + " WHERE u.username = 'fiscal.sanjose' AND c.status = 'ACTIVE' AND EXISTS"
                + " (SELECT 1 FROM accused a WHERE a.case_id = c.id AND a.known)");
  }

  @Test
  void dp04_rotated_under_reads_and_writes_without_a_failed_one_and_without_loss()
      throws Exception {
    String victim = entered();
    String person = newestPerson();
    String document = uploaded();
    assertThat(hits("resguardo_vault.identity_field", "content", CANARY)).isZero();
    byte[] old = wrapped(person);
    AtomicBoolean over = new AtomicBoolean();
    AtomicInteger reads = new AtomicInteger();
    List<CompletableFuture<List<String>>> others = new ArrayList<>();
    others.add(CompletableFuture.supplyAsync(() -> reading(over, reads)));
    others.add(CompletableFuture.supplyAsync(() -> reading(over, reads)));
    others.add(CompletableFuture.supplyAsync(() -> writing(over)));
    try {
      KeyRotation.rotate(settings);
      assertThatThrownBy(() -> KeyRotation.retire(settings, Clock.systemUTC()))
          .hasMessageContaining("a minute ago");
      Eventually.is(this::settled);
    } finally {
      over.set(true);
    }
    for (CompletableFuture<List<String>> other : others) {
      assertThat(other.join()).isEmpty();
    }
    assertThat(reads.get()).isGreaterThan(10);
    assertThat(opened(victim)).contains(CANARY);
    KeyRotation.retire(settings, LATER);
    for (String file : FILES) {
      assertThat(new KeyFile(keys, file).versions()).as(file).hasSize(1);
    }
    oldIsRefused(victim, person, old);
    assertThat(opened(victim)).contains(CANARY);
    assertThat(Api.as("fiscal.sanjose").file(document + "/versions/1/content")).isEqualTo(TEXT);
    assertThat(Api.as("fiscal.sanjose").get(document).toString()).contains(sha256());
  }

  @Test
  void a_killed_rotation_goes_on_where_it_was() throws Exception {
    int all = count("resguardo_vault.person_key");
    try (Connection root = Product.get().stores().root()) {
      root.setAutoCommit(false);
      // The last row that would be wrapped anew is held, so that the rotation stands before it.
      try (PreparedStatement hold =
          root.prepareStatement(
              "SELECT 1 FROM resguardo_vault.person_key ORDER BY person_id DESC LIMIT 1 FOR"
                  + " UPDATE")) {
        hold.executeQuery();
      }
      KeyRotation.rotate(settings);
      int leading = new KeyFile(keys, Keys.MASTER).leading();
      Eventually.is(() -> wrappedBy(leading) > 0);
      Product.get().kill("payara-micro.jar");
      assertThat(wrappedBy(leading)).isLessThan(all);
      root.rollback();
    }
    assertThatThrownBy(() -> KeyRotation.retire(settings, LATER))
        .hasMessageContaining("are left under an older version, which stays");
    Product.get().startAgain();
    Eventually.is(this::settled);
    assertThat(file(Keys.MASTER).get("endedAt").getAsString()).isNotEmpty();
  }

  @Test
  void a_second_factor_is_sealed_anew() throws Exception {
    long user = Long.parseLong(text("SELECT id FROM app_user WHERE username = 'fiscal.jaco'"));
    byte[] place =
        (Files.readString(keys.resolve(Keys.INSTALLATION)).strip()
                + "/second_factor/secret/"
                + user)
            .getBytes(StandardCharsets.UTF_8);
    run(
        "INSERT INTO second_factor (user_id, secret, made_at) VALUES (?, ?, '2026-01-01')",
        user,
        factors().encrypt(TEXT, place));
    try {
      int before = new KeyFile(keys, Keys.FACTORS).leading();
      KeyRotation.rotate(settings);
      Eventually.is(this::settled);
      KeyRotation.retire(settings, LATER);
      assertThat(new KeyFile(keys, Keys.FACTORS).versions()).doesNotContain(before);
      byte[] now = bytes("SELECT secret FROM second_factor WHERE user_id = " + user);
      assertThat(factors().decrypt(now, place)).isEqualTo(TEXT);
    } finally {
      run("DELETE FROM second_factor WHERE user_id = ?", user);
    }
  }

  private List<String> reading(AtomicBoolean over, AtomicInteger reads) {
    List<String> failed = new ArrayList<>();
    Api prosecutor = Api.as("fiscal.sanjose");
    while (!over.get()) {
      JsonObject answer = prosecutor.get("/cases/" + number + "/accused");
      if (answer.get("httpStatus").getAsInt() != 200 || !answer.toString().contains("\"name\"")) {
        failed.add(answer.toString());
      }
      reads.incrementAndGet();
    }
    return failed;
  }

  private List<String> writing(AtomicBoolean over) {
    List<String> failed = new ArrayList<>();
    Api registry = Api.as("registro.sanjose");
    for (int i = 0; i < 20 && !over.get(); i++) {
      JsonObject answer = registry.post("/cases/" + number + "/victims", victim("Escrita" + i));
      if (answer.get("httpStatus").getAsInt() != 201) {
        failed.add(answer.toString());
      }
    }
    return failed;
  }

  private String entered() {
    JsonObject answer =
        Api.as("registro.sanjose").post("/cases/" + number + "/victims", victim(CANARY));
    assertThat(answer.get("httpStatus").getAsInt()).as(answer.toString()).isEqualTo(201);
    return answer.get("code").getAsString();
  }

  private static String victim(String given) {
    return "{\"sex\":\"F\",\"citizenships\":[\"CR\"],\"ageFrom\":14,\"ageTo\":15,"
        + "\"detectedOn\":\"2026-11-02\",\"identity\":{\"given\":\""
        + given
        + "\",\"family1\":\"Prueba\",\"documents\":[]}}";
  }

  private String opened(String victim) {
    return Api.as("fiscal.sanjose")
        .post(
            "/cases/" + number + "/victims/" + victim + "/identity-openings",
            "{\"reason\":\"INTERVIEW\"}")
        .toString();
  }

  private String uploaded() {
    Map<String, String> fields =
        Map.of(
            "abuse", "false",
            "part", "MAIN",
            "kind", "MINUTES",
            "documentClass", "WORK",
            "title", "Acta");
    JsonObject made =
        Api.as("fiscal.sanjose").upload("/cases/" + number + "/documents", fields, "a.txt", TEXT);
    assertThat(made.get("httpStatus").getAsInt()).as(made.toString()).isEqualTo(201);
    return "/cases/" + number + "/documents/" + made.get("id").getAsLong();
  }

  private static String sha256() throws Exception {
    return java.util.HexFormat.of()
        .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(TEXT));
  }

  // What somebody put back from before the rotation; the application looks at its keys every ten
  // seconds.
  private void oldIsRefused(String victim, String person, byte[] old) throws SQLException {
    byte[] now = wrapped(person);
    assertThat(now).isNotEqualTo(old);
    String put = "UPDATE resguardo_vault.person_key SET wrapped_key = ? WHERE person_id = ?";
    run(put, old, person);
    try {
      Eventually.is(() -> !opened(victim).contains(CANARY));
    } finally {
      run(put, now, person);
    }
  }

  private boolean settled() {
    return FILES.stream()
        .allMatch(
            name ->
                file(name).get("waiting").getAsLong() == 0
                    && file(name)
                        .getAsJsonArray("versions")
                        .get(0)
                        .getAsJsonObject()
                        .get("version")
                        .getAsString()
                        .equals("%08x".formatted(new KeyFile(keys, name).leading())));
  }

  private JsonObject file(String name) {
    ti = ti == null ? Api.as("ti") : ti;
    return StreamSupport.stream(ti.get("/keys").getAsJsonArray("files").spliterator(), false)
        .map(one -> one.getAsJsonObject())
        .filter(one -> one.get("file").getAsString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** As if the files had been changed a while ago. */
  private Aead factors() throws Exception {
    AeadConfig.register();
    return TinkJsonProtoKeysetFormat.parseKeyset(
            Files.readString(keys.resolve(Keys.FACTORS)), InsecureSecretKeyAccess.get())
        .getPrimitive(RegistryConfiguration.get(), Aead.class);
  }

  // The person that was entered last: the canary's, as nobody else enters anybody.
  private static String newestPerson() throws SQLException {
    return text("SELECT id FROM resguardo_vault.person ORDER BY created_at DESC LIMIT 1");
  }

  private static byte[] wrapped(String person) throws SQLException {
    return bytes(
        "SELECT wrapped_key FROM resguardo_vault.person_key WHERE person_id = '" + person + "'");
  }

  private static int wrappedBy(int version) {
    try {
      return Integer.parseInt(
          text(
              "SELECT COUNT(*) FROM resguardo_vault.person_key WHERE master_version = " + version));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int count(String table) throws SQLException {
    return Integer.parseInt(text("SELECT COUNT(*) FROM " + table));
  }

  /** In how many rows the column holds the word in clear. */
  private static int hits(String table, String column, String word) throws SQLException {
    return Integer.parseInt(
        text(
            "SELECT COUNT(*) FROM %s WHERE LOCATE(BINARY '%s', %s) > 0"
                .formatted(table, word, column)));
  }

  private static String text(String sql) throws SQLException {
    try (Connection root = Product.get().stores().root();
        ResultSet row = root.createStatement().executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private static byte[] bytes(String sql) throws SQLException {
    try (Connection root = Product.get().stores().root();
        ResultSet row = root.createStatement().executeQuery(sql)) {
      row.next();
      return row.getBytes(1);
    }
  }

  private static void run(String sql, Object... parameters) throws SQLException {
    try (Connection root = Product.get().stores().root();
        PreparedStatement statement = root.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      statement.executeUpdate();
    }
  }
}
