package org.resguardo.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.resguardo.kernel.PartyId;

/** Sealed texts of records of the case store. */
@ApplicationScoped
class SealedNoteRepository extends VaultTableRepository {
  static final String TABLE = "sealed_note";

  /** A sealed text with all that is needed to open it. */
  record Stored(String id, PartyId party, String personId, byte[] wrappedKey, byte[] content) {}

  private static final String SELECT =
      "SELECT n.note_id, n.party_id, p.person_id, k.wrapped_key, n.content FROM sealed_note n"
          + " JOIN party p ON p.party_id = n.party_id"
          + " JOIN person_key k ON k.person_id = p.person_id WHERE n.party_id = ?";

  void add(String id, PartyId party, String fieldClass, byte[] content, int key, Writing by) {
    update(
        "INSERT INTO sealed_note (note_id, party_id, field_class, content, key_version, written_at,"
            + " written_by) VALUES (?, ?, ?, ?, ?, ?, ?)",
        id,
        party,
        fieldClass,
        content,
        key,
        by.at(),
        by.userId());
  }

  record Writing(Instant at, Long userId) {}

  List<Stored> find(PartyId party, Collection<String> ids) {
    List<Object> parameters = new ArrayList<>(List.of(party));
    parameters.addAll(ids);
    return list(
        SELECT + " AND n.note_id IN (" + marks(ids) + ")",
        SealedNoteRepository::stored,
        parameters);
  }

  List<Stored> ofParty(PartyId party) {
    return list(SELECT, SealedNoteRepository::stored, List.of(party));
  }

  /** The same text under another key. */
  void replace(String id, byte[] content, int key) {
    update(
        "UPDATE sealed_note SET content = ?, key_version = ? WHERE note_id = ?", content, key, id);
  }

  private static Stored stored(ResultSet row) throws SQLException {
    return new Stored(
        row.getString("note_id"),
        new PartyId(row.getString("party_id")),
        row.getString("person_id"),
        row.getBytes("wrapped_key"),
        row.getBytes("content"));
  }
}
