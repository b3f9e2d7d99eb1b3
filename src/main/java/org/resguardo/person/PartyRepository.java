package org.resguardo.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.resguardo.kernel.PartyId;

/** Persons, their wrapped keys, and the parties that they are in cases. */
@ApplicationScoped
class PartyRepository extends VaultTableRepository {
  /** {@code caseId} 0: entered ahead of its case. */
  record Party(
      PartyId id,
      String personId,
      long caseId,
      PartyKind kind,
      boolean reserved,
      boolean hidden,
      boolean claimed,
      Instant createdAt) {
    /** Entered and not claimed yet. */
    Party(
        PartyId id,
        String personId,
        long caseId,
        PartyKind kind,
        boolean reserved,
        Instant createdAt) {
      this(id, personId, caseId, kind, reserved, false, false, createdAt);
    }

    /** Nobody finds it by name and no list shows the name. */
    boolean closed() {
      return reserved || hidden;
    }
  }

  private static final String COLUMNS =
      "party_id, person_id, case_id, kind, reserved, hidden, claimed, created_at";

  Optional<Party> find(PartyId party) {
    return findAll(List.of(party)).stream().findFirst();
  }

  List<Party> findAll(Collection<PartyId> parties) {
    return parties.isEmpty()
        ? List.of()
        : list(
            "SELECT " + COLUMNS + " FROM party WHERE party_id IN (" + marks(parties) + ")",
            PartyRepository::party,
            List.copyOf(parties));
  }

  /** Those that this case claimed. */
  List<Party> ofCase(long caseId) {
    return list(
        "SELECT " + COLUMNS + " FROM party WHERE case_id = ? AND claimed = TRUE",
        PartyRepository::party,
        List.of(caseId));
  }

  List<Party> ofPerson(String personId) {
    return list(
        "SELECT " + COLUMNS + " FROM party WHERE person_id = ? FOR UPDATE",
        PartyRepository::party,
        List.of(personId));
  }

  /** The party, and others that the same human being is in the same case and of the same kind. */
  List<Party> twice(Party party) {
    return ofPerson(party.personId()).stream()
        .filter(one -> one.caseId() == party.caseId() && one.kind() == party.kind())
        .toList();
  }

  /** Older than {@code before} and claimed by no case. */
  List<Party> unclaimed(Instant before) {
    return list(
        "SELECT " + COLUMNS + " FROM party WHERE claimed = FALSE AND created_at < ? LIMIT 500",
        PartyRepository::party,
        List.of(before));
  }

  void addPerson(String personId, VaultCipher.WrappedKey key, Instant now) {
    update("INSERT INTO person (id, created_at) VALUES (?, ?)", personId, now);
    update(
        "INSERT INTO person_key (person_id, wrapped_key, master_version, created_at)"
            + " VALUES (?, ?, ?, ?)",
        personId,
        key.bytes(),
        key.masterVersion(),
        now);
  }

  /**
   * The wrapped key of a person for whoever seals under it: it stays until that transaction ends,
   * or an erasure in between would take a key away that something fresh was sealed with. Empty once
   * the person is erased.
   */
  Optional<byte[]> wrappedKey(String personId) {
    return list(
            "SELECT wrapped_key FROM person_key WHERE person_id = ? LOCK IN SHARE MODE",
            row -> row.getBytes(1),
            List.of(personId))
        .stream()
        .findFirst();
  }

  /**
   * @throws TakenException when the party is there already
   */
  void addParty(Party party) {
    update(
        "INSERT INTO party (party_id, version, person_id, case_id, kind, reserved, hidden, claimed,"
            + " created_at) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?)",
        party.id(),
        party.personId(),
        party.caseId(),
        party.kind(),
        party.reserved(),
        party.hidden(),
        party.claimed(),
        party.createdAt());
  }

  /** Claims what was entered for this case, or ahead of any case. */
  void claim(long caseId, Collection<PartyId> parties) {
    List<Object> parameters = new ArrayList<>(List.of(caseId));
    parameters.addAll(parties);
    parameters.add(caseId);
    update(
        "UPDATE party SET claimed = TRUE, case_id = ?, version = version + 1 WHERE party_id IN ("
            + marks(parties)
            + ") AND claimed = FALSE AND case_id IN (0, ?)",
        parameters);
  }

  int move(PartyId party, long fromCase, long toCase) {
    return update(
        "UPDATE party SET case_id = ?, version = version + 1 WHERE party_id = ? AND case_id IN (?, ?)",
        toCase,
        party,
        fromCase,
        toCase);
  }

  void reserve(PartyId party, boolean reserved) {
    update(
        "UPDATE party SET reserved = ?, version = version + 1 WHERE party_id = ?", reserved, party);
  }

  void hide(PartyId party, boolean hidden) {
    update("UPDATE party SET hidden = ?, version = version + 1 WHERE party_id = ?", hidden, party);
  }

  void assignPerson(PartyId party, String personId) {
    update(
        "UPDATE party SET person_id = ?, version = version + 1 WHERE party_id = ?",
        personId,
        party);
  }

  /** How many human beings these parties are; the only figure that crosses cases. */
  int persons(Collection<PartyId> parties) {
    return list(
            "SELECT COUNT(DISTINCT person_id) FROM party WHERE party_id IN ("
                + marks(parties)
                + ")",
            row -> row.getInt(1),
            List.copyOf(parties))
        .get(0);
  }

  /** Takes a party away with all that hangs on it, and its person unless somebody else is it. */
  void remove(Party party) {
    String id = party.id().value();
    update(
        "DELETE FROM person_merge WHERE party_id = ? OR notice_id IN"
            + " (SELECT id FROM match_notice WHERE party_id = ? OR other_party_id = ?)",
        id,
        id,
        id);
    update("DELETE FROM match_notice WHERE party_id = ? OR other_party_id = ?", id, id);
    update("DELETE FROM case_merge WHERE party_id = ?", id);
    for (String table :
        List.of("match_token", "identity_field", "former_field", "sealed_note", "party")) {
      update("DELETE FROM " + table + " WHERE party_id = ?", id);
    }
    update(
        "DELETE FROM person_key WHERE person_id = ? AND NOT EXISTS"
            + " (SELECT 1 FROM party WHERE person_id = ?)",
        party.personId(),
        party.personId());
    update(
        "DELETE FROM person WHERE id = ? AND NOT EXISTS"
            + " (SELECT 1 FROM party WHERE person_id = ?)",
        party.personId(),
        party.personId());
  }

  /**
   * The cases in which the person behind this party is accused, or somebody who is taken for the
   * same person until the offices have spoken; nobody under reserve.
   */
  List<Long> accusedIn(PartyId party) {
    return list(
        "SELECT o.case_id FROM party p JOIN party o ON o.person_id = p.person_id"
            + " WHERE p.party_id = ? AND o.kind = 'ACCUSED' AND o.claimed = TRUE"
            + " AND o.reserved = FALSE AND o.hidden = FALSE UNION SELECT o.case_id FROM match_notice n"
            + " JOIN party o ON o.party_id ="
            + " CASE WHEN n.party_id = ? THEN n.other_party_id ELSE n.party_id END"
            + " WHERE (n.party_id = ? OR n.other_party_id = ?) AND o.kind = 'ACCUSED'"
            + " AND o.claimed = TRUE AND o.hidden = FALSE AND n.restricted = FALSE AND (n.settled = 'SAME'"
            + " OR (n.strength = 'STRONG' AND COALESCE(n.settled, '') <> 'NOT_SAME'))",
        row -> row.getLong(1),
        List.of(party, party, party, party));
  }

  /** Whether any of these persons is accused or suspected in any case. */
  boolean anyAccused(Collection<String> persons) {
    return !persons.isEmpty()
        && list(
                    "SELECT COUNT(*) FROM party WHERE kind = 'ACCUSED' AND claimed = TRUE"
                        + " AND hidden = FALSE AND person_id IN ("
                        + marks(persons)
                        + ")",
                    row -> row.getInt(1),
                    List.copyOf(persons))
                .get(0)
            > 0;
  }

  private static Party party(ResultSet row) throws SQLException {
    return new Party(
        new PartyId(row.getString("party_id")),
        row.getString("person_id"),
        row.getLong("case_id"),
        PartyKind.valueOf(row.getString("kind")),
        row.getBoolean("reserved"),
        row.getBoolean("hidden"),
        row.getBoolean("claimed"),
        instant(row, "created_at"));
  }
}
