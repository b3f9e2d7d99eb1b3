package org.resguardo.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.harness.TestDatabase;
import org.resguardo.kernel.FuzzyDate;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.RuleException;
import org.resguardo.reference.PackLoader;

@Tag("database")
class VaultIT {
  private static final long HERE = 900_001;
  private static final long ELSEWHERE = 900_002;
  private static final Actor CLERK = new Actor(77L, "registro.prueba", "127.0.0.1");

  @TempDir Path keyCopies;
  private OpenVault vault;

  @BeforeEach
  void empty() throws Exception {
    try (Connection root = TestDatabase.get().root();
        Statement statement = root.createStatement()) {
      statement.execute("SET FOREIGN_KEY_CHECKS = 0");
      for (String table :
          List.of(
              "person_merge",
              "match_notice",
              "match_token",
              "match_chain",
              "identity_field",
              "former_field",
              "sealed_note",
              "party",
              "person_key",
              "person",
              "vault_entry",
              "erasure")) {
        statement.execute("DELETE FROM resguardo_vault." + table);
      }
    }
    Path keys = TestDatabase.keys();
    for (String name : List.of("master.json", "matching.key", "installation.id")) {
      Files.copy(keys.resolve(name), keyCopies.resolve(name));
    }
    vault = new OpenVault(TestDatabase.get(), keyCopies);
  }

  @Test
  void an_identity_comes_back_as_it_was_typed() {
    IdentityEntry typed = OpenVault.person("Zulema", "Prueba", "Ejemplo", "2011-04-09");
    typed.setKnownAs("Zule \uD83D\uDE00 \u0627");
    typed.setDocuments(List.of(new DocumentEntry("NATIONAL_ID", "000-090411-0001X", "NI")));
    typed.setHealth("h".repeat(2000));
    typed.setAddress("\uD83D\uDE00".repeat(200));
    PartyId party = vault.enterVictim(HERE, typed);
    IdentityEntry opened = vault.open(party);
    assertThat(opened).usingRecursiveComparison().isEqualTo(typed);
  }

  @Test
  void who_was_entered_in_cyrillic_is_found_by_the_name_in_the_passport() {
    vault.settings.putAll(PackLoader.settings(Path.of("deployment/countries/ua")));
    PartyId child = vault.enterVictim(HERE, OpenVault.person("Поліна", "Щеглова", null, "2011"));
    assertThat(vault.vault.search(OpenVault.person("Polina", "Shchehlova", null, null)))
        .containsExactly(child);
    assertThat(vault.vault.search(OpenVault.person("ПОЛІНА", "ЩЕГЛОВА", null, null)))
        .containsExactly(child);
    Entered elsewhere =
        vault.enter(
            CLERK,
            ELSEWHERE,
            PartyId.random(),
            PartyKind.VICTIM,
            OpenVault.person("Polina", "Shchehlova", null, "2011"));
    assertThat(elsewhere.matches()).extracting(Match::other).containsExactly(child);
  }

  @Test
  void marks_that_cannot_be_seen_are_not_kept() {
    PartyId party =
        vault.enterVictim(HERE, OpenVault.person("Zu\u202Elema\u0000", "P", null, null));
    assertThat(vault.open(party).getGiven()).isEqualTo("Zulema");
  }

  @Test
  void neither_rows_nor_files_of_the_database_hold_a_clear_name() throws Exception {
    IdentityEntry typed = OpenVault.person("Zulemaqx", "Pruebaqx", "Ejemploqx", "2011-04-09");
    typed.setKnownAs("Zuleqx");
    typed.setDocuments(List.of(new DocumentEntry("PASSPORT", "QX7654321", "NI")));
    vault.enterVictim(HERE, typed);
    vault.vault.change(CLERK, vault.enterVictim(ELSEWHERE, typed), typed, 60);
    try (Connection root = TestDatabase.get().root();
        Statement statement = root.createStatement()) {
      statement.execute("FLUSH TABLES");
    }
    for (String canary : List.of("Zulemaqx", "ZULEMAQX", "Pruebaqx", "Zuleqx", "QX7654321")) {
      assertThat(rowsHolding(canary)).describedAs(canary).isEmpty();
      assertThat(filesHolding(canary)).describedAs(canary).isEmpty();
    }
  }

  @Test
  void a_row_swapped_with_another_is_refused() throws Exception {
    PartyId one = vault.enterVictim(HERE, OpenVault.person("Zulema", "Prueba", null, null));
    PartyId other = vault.enterVictim(HERE, OpenVault.person("Karla", "Muestra", null, null));
    swap("identity_field", "content", "party_id", one.value(), other.value());
    assertThatThrownBy(() -> vault.open(one)).isInstanceOf(SealBrokenException.class);
    swap("identity_field", "content", "party_id", one.value(), other.value());
    assertThat(vault.open(one).getGiven()).isEqualTo("Zulema");
    String first = vault.parties.find(one).orElseThrow().personId();
    String second = vault.parties.find(other).orElseThrow().personId();
    swap("person_key", "wrapped_key", "person_id", first, second);
    assertThatThrownBy(() -> vault.open(one)).isInstanceOf(SealBrokenException.class);
  }

  @Test
  void a_child_known_elsewhere_is_found_and_only_whom_to_call_is_told() {
    PartyId there =
        vault.enterVictim(ELSEWHERE, OpenVault.person("Zulema", "Prueba", "Ejemplo", "2011-04-09"));
    PartyId here = PartyId.random();
    Entered entered =
        vault.enter(
            CLERK,
            HERE,
            here,
            PartyKind.VICTIM,
            OpenVault.person("Sulema", "Ejemplo", "Prueva", "2011-04-09"));
    assertThat(entered.matches()).containsExactly(new Match(there, ELSEWHERE, Strength.STRONG));
    assertThat(vault.notices.list(vault.clock.instant(), 10)).hasSize(1);
  }

  @Test
  void entering_twice_is_entering_once() {
    vault.enterVictim(ELSEWHERE, OpenVault.person("Zulema", "Prueba", "Ejemplo", "2011-04-09"));
    PartyId here = PartyId.random();
    IdentityEntry typed = OpenVault.person("Zulema", "Prueba", "Ejemplo", "2011-04-09");
    Entered first = vault.enter(CLERK, HERE, here, PartyKind.VICTIM, typed);
    Entered second = vault.enter(CLERK, HERE, here, PartyKind.VICTIM, typed);
    assertThat(second.matches()).isEqualTo(first.matches()).hasSize(1);
    assertThat(vault.notices.list(vault.clock.instant(), 10)).hasSize(1);
  }

  @Test
  void one_document_is_one_person_and_one_name_is_not() {
    PartyId one = documented(HERE, "Zulema", "Prueba");
    PartyId same = documented(ELSEWHERE, "Sulema", "Prueba");
    PartyId alias = documented(ELSEWHERE, "Karla", "Muestra");
    assertThat(vault.vault.persons(List.of(one, same))).isEqualTo(1);
    assertThat(vault.vault.persons(List.of(one, same, alias))).isEqualTo(2);
  }

  @Test
  void looking_for_matches_takes_as_many_statements_in_a_large_vault_as_in_a_small_one() {
    int before = statementsOfEntering("Zulema");
    for (int i = 0; i < 150; i++) {
      vault.enterVictim(ELSEWHERE + i, OpenVault.person("Zulema", "Prueba", "Otra" + i, "2011"));
    }
    assertThat(statementsOfEntering("Zulema")).isLessThanOrEqualTo(before + 30);
    int small = findStatements();
    for (int i = 0; i < 60; i++) {
      vault.enterVictim(ELSEWHERE + i, OpenVault.person("Zulema", "Prueba", "Mas" + i, "2011"));
    }
    assertThat(findStatements()).isEqualTo(small).isEqualTo(3);
  }

  @Test
  void what_no_case_claims_is_swept_and_reported() throws Exception {
    PartyId left = PartyId.random();
    IdentityEntry typed = OpenVault.person("Zulema", "Prueba", "Ejemplo", "2011-04-09");
    vault.vault.enter(
        new Vault.Entering(CLERK, HERE, new NewIdentity(left, PartyKind.VICTIM, typed), 60));
    PartyId claimed = vault.enterVictim(HERE, OpenVault.person("Karla", "Muestra", null, null));
    assertThat(vault.upkeep.sweep(vault.upkeep.left(), Map.of())).isZero();
    vault.clock.turn(Upkeep.UNCLAIMED.plusMinutes(1));
    assertThat(vault.upkeep.sweep(vault.upkeep.left(), Map.of())).isEqualTo(1);
    assertThat(vault.parties.find(left)).isEmpty();
    assertThat(vault.parties.find(claimed)).isPresent();
    assertThat(count("SELECT COUNT(*) FROM person")).isEqualTo(1);
    assertThat(count("SELECT COUNT(*) FROM vault_entry WHERE action = 'SWEEP'")).isEqualTo(1);
  }

  @Test
  void who_stands_in_a_case_is_claimed_late_and_not_swept() throws Exception {
    PartyId cutOff = PartyId.random();
    IdentityEntry typed = OpenVault.person("Zulema", "Prueba", "Ejemplo", "2011-04-09");
    vault.vault.enter(
        new Vault.Entering(CLERK, HERE, new NewIdentity(cutOff, PartyKind.VICTIM, typed), 60));
    vault.clock.turn(Upkeep.UNCLAIMED.plusMinutes(1));
    assertThat(vault.upkeep.left()).containsExactly(cutOff);
    assertThat(vault.upkeep.sweep(List.of(cutOff), Map.of(cutOff, HERE))).isEqualTo(1);
    assertThat(vault.parties.find(cutOff).orElseThrow().claimed()).isTrue();
    assertThat(vault.open(cutOff).getGiven()).isEqualTo("Zulema");
    assertThat(vault.upkeep.left()).isEmpty();
  }

  @Test
  void who_is_not_claimed_is_not_found() {
    PartyId left = PartyId.random();
    IdentityEntry typed = OpenVault.person("Zulema", "Prueba", "Ejemplo", "2011-04-09");
    vault.vault.enter(
        new Vault.Entering(CLERK, ELSEWHERE, new NewIdentity(left, PartyKind.VICTIM, typed), 60));
    Entered entered = vault.enter(CLERK, HERE, PartyId.random(), PartyKind.VICTIM, typed);
    assertThat(entered.matches()).isEmpty();
  }

  @Test
  void the_master_key_is_rotated_without_loss_and_old_wrappings_are_refreshed() throws Exception {
    List<PartyId> parties = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      parties.add(vault.enterVictim(HERE, OpenVault.person("Persona" + i, "Prueba", null, null)));
    }
    rotate(false);
    vault.use(VaultKeys.of(keyCopies));
    assertThat(vault.open(parties.get(0)).getGiven()).isEqualTo("Persona0");
    assertThat(vault.upkeep.rewrap(5)).isEqualTo(5);
    assertThat(vault.upkeep.rewrap(5)).isEqualTo(2);
    assertThat(vault.upkeep.rewrap(5)).isZero();
    rotate(true);
    vault.use(VaultKeys.of(keyCopies));
    for (int i = 0; i < 7; i++) {
      assertThat(vault.open(parties.get(i)).getGiven()).isEqualTo("Persona" + i);
    }
  }

  @Test
  void who_stood_in_an_older_index_is_found_in_the_new_one() throws Exception {
    IdentityEntry typed = OpenVault.person("Zulema", "Prueba", "Ejemplo", "2011-04-09");
    PartyId there = vault.enterVictim(ELSEWHERE, typed);
    PartyId gone = vault.enterVictim(ELSEWHERE, OpenVault.person("Karla", "Muestra", null, null));
    vault.erase(gone);
    try (Connection root = TestDatabase.get().root();
        Statement statement = root.createStatement()) {
      statement.execute("DELETE FROM resguardo_vault.match_token");
      statement.execute("DELETE FROM resguardo_vault.match_chain");
      statement.execute("UPDATE resguardo_vault.party SET index_version = 0");
    }
    assertThat(vault.vault.search(typed)).isEmpty();
    assertThat(vault.upkeep.reindex(1)).isEqualTo(1);
    assertThat(vault.upkeep.reindex(5)).isEqualTo(1);
    assertThat(vault.upkeep.reindex(5)).isZero();
    assertThat(vault.vault.search(typed)).containsExactly(there);
  }

  @Test
  void an_erased_person_stays_erased_when_a_backup_comes_back() throws Exception {
    PartyId party = vault.enterVictim(HERE, OpenVault.person("Zulema", "Prueba", null, null));
    String person = vault.parties.find(party).orElseThrow().personId();
    byte[] wrapped = vault.parties.wrappedKey(person).orElseThrow();
    vault.erase(party);
    assertThat(vault.open(party)).isNull();
    vault.parties.update(
        "INSERT INTO person_key (person_id, wrapped_key, master_version, created_at)"
            + " VALUES (?, ?, 1, ?)",
        person,
        wrapped,
        vault.clock.instant());
    assertThat(vault.upkeep.replayErasures()).isEqualTo(1);
    assertThat(vault.parties.wrappedKey(person)).isEmpty();
    assertThat(count("SELECT COUNT(*) FROM match_token")).isZero();
  }

  @Test
  void who_is_needed_in_another_case_goes_on_there_under_a_new_key() throws Exception {
    PartyId erased = documented(HERE, "Zulema", "Prueba");
    PartyId needed = documented(ELSEWHERE, "Sulema", "Prueba");
    IdentityEntry correction = new IdentityEntry();
    correction.setGiven("Zuleika");
    vault.vault.change(CLERK, needed, correction, 60);
    String note = vault.seal(needed, "Lo que contó");
    String person = vault.parties.find(erased).orElseThrow().personId();
    byte[] wrapped = vault.parties.wrappedKey(person).orElseThrow();
    byte[] content = content(erased);
    vault.erase(erased);
    assertThat(vault.open(erased)).isNull();
    assertThat(vault.open(needed).getGiven()).isEqualTo("Zuleika");
    assertThat(vault.note(needed, note)).isEqualTo("Lo que contó");
    assertThat(vault.fields.former(needed)).isNotEmpty();
    assertThat(vault.vault.persons(List.of(erased, needed))).as("one human being").isEqualTo(1);
    assertThat(vault.parties.wrappedKey(person).orElseThrow()).isNotEqualTo(wrapped);
    assertThatThrownBy(() -> vault.vault.change(CLERK, erased, correction, 60))
        .isInstanceOf(RuleException.class);

    // The field of a backup of the day before: its key is gone, and it goes at the next start.
    vault.parties.update(
        "INSERT INTO identity_field (party_id, field, field_class, content, key_version, changed_at)"
            + " VALUES (?, 'NAMES', 'P3', ?, 1, ?)",
        erased,
        content,
        vault.clock.instant());
    assertThatThrownBy(() -> vault.open(erased)).isInstanceOf(SealBrokenException.class);
    assertThat(vault.upkeep.replayErasures()).isEqualTo(1);
    assertThat(vault.open(erased)).isNull();
    assertThat(vault.open(needed).getGiven()).isEqualTo("Zuleika");
    assertThat(vault.upkeep.replayErasures()).isZero();

    vault.erase(needed);
    assertThat(vault.parties.wrappedKey(person)).isEmpty();
    assertThat(vault.vault.persons(List.of(erased, needed))).isEqualTo(1);
  }

  @Test
  void an_erased_person_leaves_no_key_of_whom_it_was_merged_from() throws Exception {
    IdentityEntry typed = OpenVault.person("Zulema", "Prueba", "Ejemplo", "2011-04-09");
    PartyId there = vault.enterVictim(ELSEWHERE, typed);
    PartyId here = vault.enterVictim(HERE, typed);
    IdentityEntry correction = new IdentityEntry();
    correction.setPhone("2000-0000");
    vault.vault.change(CLERK, here, correction, 60);
    settle(MatchOutcome.SAME);
    vault.erase(here);
    assertThat(vault.open(there)).usingRecursiveComparison().isEqualTo(typed);
    settle(MatchOutcome.NOT_SAME);
    assertThat(vault.open(there)).usingRecursiveComparison().isEqualTo(typed);
    vault.erase(there);
    assertThat(count("SELECT COUNT(*) FROM identity_field")).isZero();
    assertThat(count("SELECT COUNT(*) FROM match_token")).isZero();
  }

  @Test
  void settled_as_the_same_two_parties_are_one_person_and_that_can_be_taken_back() {
    IdentityEntry typed = OpenVault.person("Zulema", "Prueba", "Ejemplo", "2011-04-09");
    PartyId there = vault.enterVictim(ELSEWHERE, typed);
    PartyId here = vault.enterVictim(HERE, typed);
    String note = vault.seal(here, "Lo que contó");
    assertThat(vault.vault.persons(List.of(here, there))).isEqualTo(2);
    settle(MatchOutcome.SAME);
    assertThat(vault.vault.persons(List.of(here, there))).isEqualTo(1);
    assertThat(vault.note(here, note)).isEqualTo("Lo que contó");
    assertThat(vault.open(here)).usingRecursiveComparison().isEqualTo(typed);
    settle(MatchOutcome.NOT_SAME);
    assertThat(vault.vault.persons(List.of(here, there))).isEqualTo(2);
    assertThat(vault.note(here, note)).isEqualTo("Lo que contó");
    assertThat(vault.open(here)).usingRecursiveComparison().isEqualTo(typed);
  }

  @Test
  void two_who_settle_at_once_do_not_overwrite_each_other() {
    IdentityEntry typed = OpenVault.person("Zulema", "Prueba", "Ejemplo", "2011-04-09");
    vault.enterVictim(ELSEWHERE, typed);
    vault.enterVictim(HERE, typed);
    NoticeRepository.Notice seen = vault.notices.list(vault.clock.instant(), 1).get(0);
    assertThat(vault.notices.settle(CLERK, seen, seen.version(), MatchOutcome.NOT_SAME, null))
        .isTrue();
    assertThat(vault.notices.settle(CLERK, seen, seen.version(), MatchOutcome.SAME, null))
        .isFalse();
  }

  @Test
  void a_correction_keeps_what_was_there_and_leaves_what_was_not_typed() throws Exception {
    IdentityEntry typed = OpenVault.person("Zulema", "Prueba", "Ejemplo", "2011-04-09");
    typed.setPhone("2000-0000");
    PartyId party = vault.enterVictim(HERE, typed);
    IdentityEntry correction = new IdentityEntry();
    correction.setGiven("Zuleika");
    vault.vault.change(CLERK, party, correction, 60);
    IdentityEntry now = vault.open(party);
    assertThat(now.getGiven()).isEqualTo("Zuleika");
    assertThat(now.getFamily1()).isEqualTo("Prueba");
    assertThat(now.getPhone()).isEqualTo("2000-0000");
    assertThat(now.getBirth()).isEqualTo(new FuzzyDate("2011-04-09"));
    assertThat(count("SELECT COUNT(*) FROM former_field WHERE field = 'NAMES'")).isEqualTo(1);
    assertThat(count("SELECT COUNT(*) FROM former_field")).isEqualTo(1);
  }

  @Test
  void beyond_the_checks_of_an_hour_only_the_heads_are_told() {
    IdentityEntry typed = OpenVault.person("Zulema", "Prueba", "Ejemplo", "2011-04-09");
    vault.enterVictim(ELSEWHERE, typed);
    vault.vault.enter(entering(OpenVault.person("Karla", "Muestra", null, null)));
    Entered second = vault.vault.enter(entering(typed));
    assertThat(second.checked()).isFalse();
    assertThat(second.matches()).isEmpty();
    vault.clock.turn(Duration.ofMinutes(61));
    assertThat(vault.vault.enter(entering(typed)).matches()).isNotEmpty();
  }

  @Test
  void a_person_under_reserve_is_told_to_nobody() {
    IdentityEntry typed = OpenVault.person("Zulema", "Prueba", "Ejemplo", "2011-04-09");
    typed.setReserved(true);
    vault.enterVictim(ELSEWHERE, typed);
    IdentityEntry again = OpenVault.person("Zulema", "Prueba", "Ejemplo", "2011-04-09");
    Entered entered = vault.enter(CLERK, HERE, PartyId.random(), PartyKind.VICTIM, again);
    assertThat(entered.matches()).isEmpty();
    assertThat(vault.notices.list(vault.clock.instant(), 10)).isEmpty();
  }

  private Vault.Entering entering(IdentityEntry typed) {
    return new Vault.Entering(
        CLERK, HERE, new NewIdentity(PartyId.random(), PartyKind.VICTIM, typed), 1);
  }

  private void settle(MatchOutcome outcome) {
    NoticeRepository.Notice notice = vault.notices.list(vault.clock.instant(), 1).get(0);
    assertThat(vault.notices.settle(CLERK, notice, notice.version(), outcome, "acordado")).isTrue();
  }

  private PartyId documented(long caseId, String given, String family) {
    IdentityEntry typed = OpenVault.person(given, family, null, null);
    typed.setDocuments(List.of(new DocumentEntry("PASSPORT", "C-0999-0011", "NI")));
    return vault.enterVictim(caseId, typed);
  }

  private static byte[] content(PartyId party) throws SQLException {
    try (Connection connection = TestDatabase.get().vault();
        Statement statement = connection.createStatement()) {
      return bytes(
          statement,
          "SELECT content FROM identity_field WHERE field = 'NAMES' AND party_id = '"
              + party
              + "'");
    }
  }

  private int statementsOfEntering(String given) {
    int before = vault.statements.get();
    vault.vault.enter(entering(OpenVault.person(given, "Prueba", "Ejemplo", "2011")));
    return vault.statements.get() - before;
  }

  private int findStatements() {
    int before = vault.statements.get();
    vault.vault.comparison.find(
        OpenVault.person("Zulema", "Prueba", "Ejemplo", "2011"), PartyId.random());
    return vault.statements.get() - before;
  }

  // A new key that wraps, or the removal of all but that one.
  private void rotate(boolean forgetOld) throws Exception {
    Path file = keyCopies.resolve("master.json");
    KeysetHandle now =
        TinkJsonProtoKeysetFormat.parseKeyset(
            Files.readString(file), InsecureSecretKeyAccess.get());
    KeysetHandle.Builder next = KeysetHandle.newBuilder(now);
    if (forgetOld) {
      for (int i = next.size() - 1; i >= 0; i--) {
        if (!next.getAt(i).isPrimary()) {
          next.deleteAt(i);
        }
      }
    } else {
      next.addEntry(
          KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
              .withRandomId()
              .makePrimary());
    }
    Files.writeString(
        file,
        TinkJsonProtoKeysetFormat.serializeKeyset(next.build(), InsecureSecretKeyAccess.get()));
  }

  private void swap(String table, String column, String key, String one, String other)
      throws SQLException {
    try (Connection root = TestDatabase.get().root();
        Statement statement = root.createStatement()) {
      String where = " FROM resguardo_vault." + table + " WHERE " + key + " = '";
      byte[] first = bytes(statement, "SELECT " + column + where + one + "'");
      byte[] second = bytes(statement, "SELECT " + column + where + other + "'");
      put(root, table, column, key, one, second);
      put(root, table, column, key, other, first);
    }
  }

  private static byte[] bytes(Statement statement, String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getBytes(1);
    }
  }

  private static void put(
      Connection root, String table, String column, String key, String of, byte[] content)
      throws SQLException {
    try (var update =
        root.prepareStatement(
            "UPDATE resguardo_vault." + table + " SET " + column + " = ? WHERE " + key + " = ?")) {
      update.setBytes(1, content);
      update.setString(2, of);
      update.executeUpdate();
    }
  }

  private static int count(String sql) throws SQLException {
    try (Connection connection = TestDatabase.get().vault();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }

  private static List<String> rowsHolding(String text) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection root = TestDatabase.get().root();
        Statement statement = root.createStatement();
        ResultSet columns =
            statement.executeQuery(
                "SELECT table_schema, table_name, column_name FROM information_schema.columns"
                    + " WHERE table_schema LIKE 'resguardo%'")) {
      while (columns.next()) {
        String table = columns.getString(1) + "." + columns.getString(2);
        String column = columns.getString(3);
        try (Statement search = root.createStatement();
            ResultSet row =
                search.executeQuery(
                    "SELECT 1 FROM "
                        + table
                        + " WHERE LOCATE(BINARY '"
                        + text
                        + "', CAST(`"
                        + column
                        + "` AS BINARY)) > 0 LIMIT 1")) {
          if (row.next()) {
            found.add(table + "." + column);
          }
        }
      }
    }
    return found;
  }

  private static List<Path> filesHolding(String text) throws IOException {
    try (Stream<Path> files = Files.walk(TestDatabase.data())) {
      return files.filter(Files::isRegularFile).filter(file -> holds(file, text)).toList();
    }
  }

  private static boolean holds(Path file, String text) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
    } catch (IOException e) {
      return false;
    }
  }
}
