package org.resguardo.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.resguardo.kernel.PartyId;

/** The ledger of what was erased, and the rows that go with it. */
@ApplicationScoped
class ErasureRepository extends VaultTableRepository {
  private static final List<String> CONTENT =
      List.of("match_token", "identity_field", "former_field", "sealed_note");

  /** Why, by whom and when something was erased. */
  record Cause(String reason, long decidedBy, Instant at) {}

  /** {@code party} null: the person as a whole. Once is enough. */
  void keep(String personId, PartyId party, Cause cause) {
    update(
        "INSERT INTO erasure (person_id, party_id, reason, decided_by, erased_at)"
            + " SELECT ?, ?, ?, ?, ? FROM DUAL WHERE NOT EXISTS (SELECT 1 FROM erasure e"
            + " WHERE e.person_id = ? AND e.party_id <=> ?)",
        personId,
        party,
        cause.reason(),
        cause.decidedBy(),
        cause.at(),
        personId,
        party);
  }

  boolean isErased(PartyId party) {
    return !erased(List.of(party)).isEmpty();
  }

  Set<PartyId> erased(Collection<PartyId> parties) {
    return list(
            "SELECT party_id FROM erasure WHERE party_id IN (" + marks(parties) + ")",
            row -> new PartyId(row.getString(1)),
            List.copyOf(parties))
        .stream()
        .collect(Collectors.toSet());
  }

  /** Those of {@code asked} that are the same person as one of {@code held}. */
  Set<PartyId> sameAs(Collection<PartyId> held, Collection<PartyId> asked) {
    List<Object> parameters = new ArrayList<>(held);
    parameters.addAll(asked);
    return list(
            "SELECT a.party_id FROM party h JOIN party a ON a.person_id = h.person_id"
                + " WHERE h.party_id IN ("
                + marks(held)
                + ") AND a.party_id IN ("
                + marks(asked)
                + ")",
            row -> new PartyId(row.getString(1)),
            parameters)
        .stream()
        .collect(Collectors.toSet());
  }

  /** What the ledger says of a party; the first time counts. */
  Cause cause(PartyId party) {
    return list(
            "SELECT reason, decided_by, erased_at FROM erasure WHERE party_id = ? ORDER BY id LIMIT 1",
            row -> new Cause(row.getString(1), row.getLong(2), instant(row, "erased_at")),
            List.of(party))
        .get(0);
  }

  /** Parties of the ledger of which something is there: a backup came back. */
  List<PartyId> cameBack() {
    String rows =
        CONTENT.stream()
            .map(table -> "EXISTS (SELECT 1 FROM " + table + " c WHERE c.party_id = p.party_id)")
            .collect(Collectors.joining(" OR "));
    return list(
        "SELECT DISTINCT p.party_id FROM party p JOIN erasure e ON e.party_id = p.party_id WHERE "
            + rows,
        row -> new PartyId(row.getString(1)),
        List.of());
  }

  /**
   * All that says who a party is. A notice that was settled stays: it tells that two records are
   * one person, not whose.
   */
  void deleteContent(PartyId party) {
    for (String table : CONTENT) {
      update("DELETE FROM " + table + " WHERE party_id = ?", party);
    }
    update(
        "DELETE FROM match_notice WHERE (party_id = ? OR other_party_id = ?)"
            + " AND COALESCE(settled, 'CALLED') = 'CALLED'",
        party,
        party);
  }

  /** Keys and content of every person who is erased as a whole; how many keys were still there. */
  int destroyPersons() {
    String persons = "(SELECT person_id FROM erasure WHERE party_id IS NULL)";
    for (String table : CONTENT) {
      update(
          "DELETE FROM "
              + table
              + " WHERE party_id IN (SELECT party_id FROM party WHERE person_id IN "
              + persons
              + ")");
    }
    return update("DELETE FROM person_key WHERE person_id IN " + persons);
  }
}
