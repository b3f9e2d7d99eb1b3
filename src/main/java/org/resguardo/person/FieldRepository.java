package org.resguardo.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.resguardo.kernel.PartyId;

/** Sealed fields, and what they were before. */
@ApplicationScoped
class FieldRepository extends VaultTableRepository {
  /** A sealed field with all that is needed to open it. */
  record Stored(
      PartyId party,
      String personId,
      long caseId,
      PartyKind kind,
      boolean reserved,
      byte[] wrappedKey,
      IdentityField field,
      String fieldClass,
      byte[] content) {}

  record Sealed(IdentityField field, String fieldClass, byte[] content, int keyVersion) {}

  /** These fields of these claimed or own parties, in one statement; erased persons have none. */
  List<Stored> find(Collection<PartyId> parties, Collection<IdentityField> fields) {
    if (parties.isEmpty() || fields.isEmpty()) {
      return List.of();
    }
    List<Object> parameters = new ArrayList<>(parties);
    parameters.addAll(fields);
    return list(
        "SELECT p.party_id, p.person_id, p.case_id, p.kind, (p.reserved OR p.hidden) AS reserved, k.wrapped_key, f.field,"
            + " f.field_class, f.content FROM identity_field f"
            + " JOIN party p ON p.party_id = f.party_id"
            + " JOIN person_key k ON k.person_id = p.person_id WHERE f.party_id IN ("
            + marks(parties)
            + ") AND f.field IN ("
            + marks(fields)
            + ")",
        FieldRepository::stored,
        parameters);
  }

  /** Which fields there are and of which class; no content is read. */
  Map<IdentityField, String> classes(PartyId party) {
    return list(
            "SELECT field, field_class FROM identity_field WHERE party_id = ? ORDER BY field",
            row -> Map.entry(IdentityField.valueOf(row.getString(1)), row.getString(2)),
            List.of(party))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The classes that follow from kind and reserve, written anew; the content stays. */
  void classify(PartyId party, PartyKind kind, boolean reserved) {
    for (IdentityField field : IdentityField.values()) {
      update(
          "UPDATE identity_field SET field_class = ? WHERE party_id = ? AND field = ?",
          field.fieldClass(kind, reserved),
          party,
          field);
    }
  }

  void put(PartyId party, Collection<Sealed> fields, Instant now) {
    batch(
        "INSERT INTO identity_field (party_id, field, field_class, content, key_version,"
            + " changed_at) VALUES (?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE field_class ="
            + " VALUES(field_class), content = VALUES(content), key_version = VALUES(key_version),"
            + " changed_at = VALUES(changed_at)",
        fields.stream()
            .map(
                one ->
                    List.<Object>of(
                        party, one.field(), one.fieldClass(), one.content(), one.keyVersion(), now))
            .toList());
  }

  void keepFormer(PartyId party, String personId, Collection<Sealed> fields, Long by, Instant now) {
    for (Sealed one : fields) {
      update(
          "INSERT INTO former_field (party_id, field, field_class, content, key_version, person_id,"
              + " replaced_at, replaced_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
          party,
          one.field(),
          one.fieldClass(),
          one.content(),
          one.keyVersion(),
          personId,
          now,
          by);
    }
  }

  /** The same content under another key; when it changed stays as it is. */
  void reseal(PartyId party, Collection<Sealed> fields) {
    for (Sealed one : fields) {
      update(
          "UPDATE identity_field SET content = ?, key_version = ? WHERE party_id = ? AND field = ?",
          one.content(),
          one.keyVersion(),
          party,
          one.field());
    }
  }

  /** A former value with the key that it was sealed under. */
  record Former(
      long id,
      PartyId party,
      IdentityField field,
      byte[] content,
      String personId,
      byte[] wrappedKey) {}

  List<Former> former(PartyId party) {
    return list(
        "SELECT f.id, f.party_id, f.field, f.content, f.person_id, k.wrapped_key"
            + " FROM former_field f JOIN person_key k ON k.person_id = f.person_id"
            + " WHERE f.party_id = ?",
        row ->
            new Former(
                row.getLong(1),
                new PartyId(row.getString(2)),
                IdentityField.valueOf(row.getString(3)),
                row.getBytes(4),
                row.getString(5),
                row.getBytes(6)),
        List.of(party));
  }

  void resealFormer(long id, String personId, byte[] content, int keyVersion) {
    update(
        "UPDATE former_field SET content = ?, key_version = ?, person_id = ? WHERE id = ?",
        content,
        keyVersion,
        personId,
        id);
  }

  private static Stored stored(ResultSet row) throws SQLException {
    return new Stored(
        new PartyId(row.getString("party_id")),
        row.getString("person_id"),
        row.getLong("case_id"),
        PartyKind.valueOf(row.getString("kind")),
        row.getBoolean("reserved"),
        row.getBytes("wrapped_key"),
        IdentityField.valueOf(row.getString("field")),
        row.getString("field_class"),
        row.getBytes("content"));
  }
}
