package org.resguardo.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

  long waiting(int masterVersion) {
    return list(
            "SELECT COUNT(*) FROM person_key WHERE master_version <> ?",
            row -> row.getLong(1),
            List.of(masterVersion))
        .get(0);
  }

  Map<Integer, Long> uses() {
    Map<Integer, Long> uses = new TreeMap<>();
    list(
            "SELECT master_version, COUNT(*) FROM person_key GROUP BY master_version",
            row -> Map.entry(row.getInt(1), row.getLong(2)),
            List.of())
        .forEach(use -> uses.put(use.getKey(), use.getValue()));
    return uses;
  }

  /** Puts a key in the place of what was read; a key that was destroyed meanwhile stays so. */
  void rewrap(Map<Stale, VaultCipher.WrappedKey> anew) {
    batch(
        "UPDATE person_key SET wrapped_key = ?, master_version = ? WHERE person_id = ?"
            + " AND wrapped_key = ?",
        anew.entrySet().stream()
            .map(
                one ->
                    List.<Object>of(
                        one.getValue().bytes(),
                        one.getValue().masterVersion(),
                        one.getKey().personId(),
                        one.getKey().wrapped()))
            .toList());
  }

  /** Another key in the place of one that is destroyed by it. */
  void replace(String personId, VaultCipher.WrappedKey key) {
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
}
