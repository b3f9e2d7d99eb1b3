package org.resguardo.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The wrapped keys as a whole: rotation and erasure. */
@ApplicationScoped
class KeyRepository extends VaultTableRepository {
  record Stale(String personId, byte[] wrapped) {}

  List<Stale> stale(int masterVersion, int most) {
    return list(
        "SELECT person_id, wrapped_key FROM person_key WHERE master_version <> ? LIMIT " + most,
        row -> new Stale(row.getString(1), row.getBytes(2)),
        List.of(masterVersion));
  }

  void put(String personId, VaultCipher.WrappedKey key) {
    update(
        "UPDATE person_key SET wrapped_key = ?, master_version = ? WHERE person_id = ?",
        key.bytes(),
        key.masterVersion(),
        personId);
  }

  /** The person, and those that were found to be the same: their keys seal older copies. */
  List<String> personsBehind(String personId) {
    List<String> persons = new ArrayList<>(List.of(personId));
    persons.addAll(
        list(
            "SELECT DISTINCT m.from_person_id FROM person_merge m JOIN party p"
                + " ON p.party_id = m.party_id WHERE p.person_id = ? AND m.from_person_id <> ?"
                + " UNION SELECT DISTINCT f.person_id FROM former_field f JOIN party p"
                + " ON p.party_id = f.party_id WHERE p.person_id = ? AND f.person_id <> ?",
            row -> row.getString(1),
            List.of(personId, personId, personId, personId)));
    return persons;
  }

  void keepErasure(String personId, String reason, long decidedBy, Instant now) {
    update(
        "INSERT INTO erasure (person_id, reason, decided_by, erased_at) VALUES (?, ?, ?, ?)",
        personId,
        reason,
        decidedBy,
        now);
  }

  /** Keys, sealed fields and tokens of everybody in the ledger; how many keys were still there. */
  int destroyErased() {
    String parties =
        " WHERE party_id IN (SELECT p.party_id FROM party p JOIN erasure e"
            + " ON e.person_id = p.person_id)";
    for (String table : List.of("match_token", "identity_field", "former_field", "sealed_note")) {
      update("DELETE FROM " + table + parties);
    }
    return update("DELETE FROM person_key WHERE person_id IN (SELECT person_id FROM erasure)");
  }
}
