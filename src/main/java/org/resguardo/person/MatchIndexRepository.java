package org.resguardo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.resguardo.kernel.PartyId;

/** The index under which parties are found again, as it lies in the database. */
@ApplicationScoped
class MatchIndexRepository extends VaultTableRepository {
  /** The edition of recipes and tokens: another one makes every party be indexed anew. */
  static final int VERSION = 1;

  private static final int MOST_CANDIDATES = 200;

  /** More tokens are not asked for at once; the rarest recipes come first. */
  private static final int MOST_TOKENS = 30_000;

  /** A party has so many rows, or twice, four times ... as many; 48 hold nearly every record. */
  private static final int LEAST_ROWS = 48;

  private static final Set<MatchTokens.Kind> LIKE_DOCUMENT =
      Set.of(MatchTokens.Kind.DOCUMENT, MatchTokens.Kind.DOCUMENT_SLIP);

  private record Chain(MatchTokens.Token recipe, int length) {}

  @Inject VaultKeys keys;

  /**
   * Puts the party under these recipes and no others, under none at all where there are none;
   * within the transaction of the caller.
   */
  void put(PartyId party, Set<MatchTokens.Token> recipes) {
    update("DELETE FROM match_token WHERE party_id = ?", party);
    if (!recipes.isEmpty()) {
      insert(party, recipes);
    }
    update("UPDATE party SET index_version = ? WHERE party_id = ?", VERSION, party);
  }

  private void insert(PartyId party, Set<MatchTokens.Token> recipes) {
    MatchChains chains = keys.chains();
    List<byte[]> tokens = new ArrayList<>();
    List<List<Object>> lengths = new ArrayList<>();
    for (Chain chain : held(recipes)) {
      tokens.addAll(chains.tokens(chain.recipe(), chain.length(), 1));
      lengths.add(row(chain.recipe(), chain.length() + 1));
    }
    putLengths(lengths, "length = VALUES(length)");
    int rows = LEAST_ROWS;
    while (rows < tokens.size()) {
      rows *= 2;
    }
    while (tokens.size() < rows) {
      tokens.add(MatchChains.blind());
    }
    // In the order of the tokens, so that the order of writing tells nothing.
    batch(
        "INSERT INTO match_token (token, party_id) VALUES (?, ?)",
        tokens.stream()
            .sorted(java.util.Arrays::compareUnsigned)
            .map(token -> List.<Object>of(token, party))
            .toList());
  }

  // The rows of all recipes, locked in the order of their names: who comes second waits, and two
  // who enter people alike do not lock each other out.
  private List<Chain> held(Set<MatchTokens.Token> recipes) {
    if (recipes.isEmpty()) {
      return List.of();
    }
    List<MatchTokens.Token> ordered =
        recipes.stream().sorted(Comparator.comparing(MatchTokens.Token::value)).toList();
    putLengths(ordered.stream().map(recipe -> row(recipe, 0)).toList(), "length = length");
    return lengths(ordered, " FOR UPDATE");
  }

  private void putLengths(List<List<Object>> rows, String otherwise) {
    batch(
        "INSERT INTO match_chain (chain, length) VALUES (?, ?) ON DUPLICATE KEY UPDATE "
            + otherwise,
        rows);
  }

  private List<Object> row(MatchTokens.Token recipe, int length) {
    return List.of(MatchChains.chain(recipe), keys.chains().seal(recipe, length));
  }

  private List<Chain> lengths(Collection<MatchTokens.Token> recipes, String lock) {
    Map<String, MatchTokens.Token> byName = new HashMap<>();
    recipes.forEach(recipe -> byName.put(recipe.value(), recipe));
    return list(
        "SELECT chain, length FROM match_chain WHERE chain IN (" + marks(recipes) + ")" + lock,
        row -> {
          MatchTokens.Token recipe = byName.get(HexFormat.of().formatHex(row.getBytes(1)));
          return new Chain(recipe, keys.chains().open(recipe, row.getBytes(2)));
        },
        recipes.stream().map(MatchChains::chain).toList());
  }

  /** Claimed parties under one of the recipes, those with a like document first; two statements. */
  List<PartyId> candidates(Set<MatchTokens.Token> recipes, PartyId except) {
    List<byte[]> documents = new ArrayList<>();
    List<byte[]> all = new ArrayList<>();
    if (!recipes.isEmpty()) {
      for (Chain chain : rarestFirst(lengths(recipes, ""))) {
        if (all.size() + chain.length() <= MOST_TOKENS) {
          List<byte[]> tokens = keys.chains().tokens(chain.recipe(), 0, chain.length());
          all.addAll(tokens);
          documents.addAll(LIKE_DOCUMENT.contains(chain.recipe().kind()) ? tokens : List.of());
        }
      }
    }
    return all.isEmpty() ? List.of() : under(all, documents, except);
  }

  private List<PartyId> under(List<byte[]> tokens, List<byte[]> first, PartyId except) {
    List<Object> parameters = new ArrayList<>(List.of(except));
    parameters.addAll(tokens);
    parameters.addAll(first);
    return list(
        "SELECT t.party_id FROM match_token t JOIN party p ON p.party_id = t.party_id"
            + " WHERE p.claimed = TRUE AND p.party_id <> ? AND t.token IN ("
            + marks(tokens)
            + ") GROUP BY t.party_id ORDER BY"
            + (first.isEmpty() ? "" : " MAX(t.token IN (" + marks(first) + ")) DESC,")
            + " COUNT(*) DESC LIMIT "
            + MOST_CANDIDATES,
        row -> new PartyId(row.getString(1)),
        parameters);
  }

  private static List<Chain> rarestFirst(List<Chain> chains) {
    return chains.stream().sorted(Comparator.comparingInt(Chain::length)).toList();
  }

  /** Parties of an older edition of the index, erased ones among them. */
  List<PartyId> outdated(int most) {
    return list(
        // Whom nobody is to find stays out of it.
        "SELECT party_id FROM party WHERE index_version <> ? AND hidden = FALSE LIMIT " + most,
        row -> new PartyId(row.getString(1)),
        List.of(VERSION));
  }

  /** These are left as they are. */
  void pass(Collection<PartyId> parties) {
    batch(
        "UPDATE party SET index_version = ? WHERE party_id = ?",
        parties.stream()
            .map(party -> List.<Object>of(VERSION, party))
            .collect(Collectors.toList()));
  }
}
