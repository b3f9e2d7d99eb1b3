package org.resguardo.person;

import jakarta.enterprise.context.ApplicationScoped;
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

  /** The same key wrapped anew, unless another has taken its place since it was read. */
  void rewrap(Stale read, VaultCipher.WrappedKey key) {
    update(
        "UPDATE person_key SET wrapped_key = ?, master_version = ? WHERE person_id = ?"
            + " AND wrapped_key = ?",
        key.bytes(),
        key.masterVersion(),
        read.personId(),
        read.wrapped());
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
