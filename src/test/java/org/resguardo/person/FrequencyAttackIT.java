package org.resguardo.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.TestDatabase;
import org.resguardo.kernel.PartyId;

/**
 * Somebody has a dump of the vault's index and knows how common each name is among the people in
 * it. The attack ranks what occurs together most often and reads the names off the table. It works
 * on tokens that are a keyed hash of the name, and on the index it does no better than who guesses
 * without the dump.
 */
@Tag("database")
class FrequencyAttackIT {
  private static final int HUMANS = 1_100;
  private static final int GUESSES = 60;
  private static final long SEED = 4;

  /** Of each party every pair of a given name and a surname, by their sound. */
  private static final Map<PartyId, Set<String>> TRUTH = new LinkedHashMap<>();

  /** What the attacker knows beforehand: how many have each pair. The best table there can be. */
  private static final Map<String, Integer> TABLE = new HashMap<>();

  private static final Map<PartyId, Set<MatchTokens.Token>> RECIPES = new LinkedHashMap<>();

  @BeforeAll
  static void fill() throws SQLException {
    try (Connection root = TestDatabase.get().root();
        Statement statement = root.createStatement()) {
      statement.execute("SET FOREIGN_KEY_CHECKS = 0");
      for (String table :
          List.of(
              "match_token", "match_chain", "identity_field", "party", "person_key", "person")) {
        statement.execute("DELETE FROM resguardo_vault." + table);
      }
    }
    OpenVault vault = new OpenVault(TestDatabase.get(), TestDatabase.keys());
    NameLists lists = NameLists.spanish();
    Instant now = Instant.parse("2026-11-23T15:00:00Z");
    for (GeneratedPeople.Written one : GeneratedPeople.of(SEED, HUMANS)) {
      PartyId party = PartyId.random();
      String person = PartyId.random().value();
      VaultCipher.WrappedKey key = VaultKeys.of(TestDatabase.keys()).cipher().newKey(person);
      vault.parties.addPerson(person, key, now);
      vault.parties.addParty(
          new PartyRepository.Party(party, person, 1, PartyKind.VICTIM, false, false, true, now));
      Set<MatchTokens.Token> recipes = vault.vault.comparison.tokens(one.entry());
      vault.index.put(party, recipes);
      RECIPES.put(party, recipes);
      TRUTH.put(party, pairs(NormalRecord.of(one.entry(), lists).name()));
    }
    TRUTH.values().forEach(pairs -> pairs.forEach(pair -> TABLE.merge(pair, 1, Integer::sum)));
  }

  private static Set<String> pairs(NormalName name) {
    Set<String> pairs = new HashSet<>();
    for (String given : name.given()) {
      for (NormalName.Surname family : name.surnames()) {
        pairs.add(SpanishSound.skeleton(given) + "|" + SpanishSound.skeleton(family.first()));
      }
    }
    return pairs;
  }

  @Test
  void the_attack_reads_names_off_plain_tokens() {
    Map<String, Set<PartyId>> dump = new HashMap<>();
    RECIPES.forEach(
        (party, recipes) ->
            recipes.stream()
                .filter(recipe -> recipe.kind() == MatchTokens.Kind.NAME)
                .forEach(
                    recipe ->
                        dump.computeIfAbsent(recipe.value(), t -> new HashSet<>()).add(party)));
    Guessed guessed = attack(dump);
    assertThat((double) guessed.right())
        .as(guessed.toString())
        .isGreaterThan(10 * guessed.byChance());
  }

  @Test
  void the_attack_reads_nothing_off_the_index() throws SQLException {
    Guessed guessed = attack(dump());
    double luck = 4 * Math.sqrt(guessed.byChance()) + 1;
    assertThat((double) guessed.right())
        .as(guessed.toString())
        .isLessThanOrEqualTo(guessed.byChance() + luck);
  }

  @Test
  void no_token_occurs_twice_and_no_two_parties_share_any() throws SQLException {
    assertThat(dump().values()).allSatisfy(parties -> assertThat(parties).hasSize(1));
    assertThat(dump().size()).isGreaterThan(TRUTH.size() * 40);
  }

  @Test
  void the_number_of_rows_tells_nothing_either() throws SQLException {
    Map<PartyId, Integer> rows = new HashMap<>();
    dump()
        .values()
        .forEach(parties -> parties.forEach(party -> rows.merge(party, 1, Integer::sum)));
    long usual = rows.values().stream().filter(count -> count == 48).count();
    assertThat(usual).isGreaterThan(TRUTH.size() * 99L / 100);
  }

  @Test
  void the_lengths_of_common_and_rare_chains_look_alike() throws SQLException {
    Set<String> lengths = new HashSet<>();
    int chains = 0;
    try (Connection vault = TestDatabase.get().vault();
        Statement statement = vault.createStatement();
        ResultSet row = statement.executeQuery("SELECT chain, length FROM match_chain")) {
      while (row.next()) {
        lengths.add(HexFormat.of().formatHex(row.getBytes(2)));
        assertThat(row.getBytes(2)).hasSize(32);
        chains++;
      }
    }
    assertThat(lengths).hasSize(chains);
  }

  /** {@code byChance}: how many would be right if the same names were dealt out blindly. */
  private record Guessed(int right, double byChance, int parties) {}

  /**
   * The most frequent tokens are taken for the most frequent names, in order, so many of them as
   * the table says.
   */
  private static Guessed attack(Map<String, Set<PartyId>> dump) {
    List<Set<PartyId>> tokens = new ArrayList<>(dump.values());
    tokens.sort(Comparator.comparing((Set<PartyId> parties) -> -parties.size()));
    List<String> names = new ArrayList<>(TABLE.keySet());
    names.sort(Comparator.comparing((String name) -> -TABLE.get(name)).thenComparing(name -> name));
    int right = 0;
    double byChance = 0;
    int parties = 0;
    int token = 0;
    for (String name : names.subList(0, GUESSES)) {
      int left = TABLE.get(name);
      while (left > 0 && token < tokens.size()) {
        for (PartyId party : tokens.get(token++)) {
          right += TRUTH.get(party).contains(name) ? 1 : 0;
          byChance += (double) TABLE.get(name) / TRUTH.size();
          parties++;
          left--;
        }
      }
    }
    return new Guessed(right, byChance, parties);
  }

  private static Map<String, Set<PartyId>> dump() throws SQLException {
    Map<String, Set<PartyId>> dump = new HashMap<>();
    try (Connection vault = TestDatabase.get().vault();
        Statement statement = vault.createStatement();
        ResultSet row = statement.executeQuery("SELECT token, party_id FROM match_token")) {
      while (row.next()) {
        dump.computeIfAbsent(HexFormat.of().formatHex(row.getBytes(1)), t -> new HashSet<>())
            .add(new PartyId(row.getString(2)));
      }
    }
    return dump;
  }
}
