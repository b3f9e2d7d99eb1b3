package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.resguardo.kernel.Columns;
import org.resguardo.kernel.PartyId;

/** Rows of party_seal; a lifted seal stays as a row. */
@ApplicationScoped
class PartySealRepository {
  @PersistenceContext(unitName = "house")
  EntityManager entities;

  void seal(long caseId, PartyId party, long by, Instant now) {
    if (rows(
            "SELECT id FROM party_seal WHERE party_id = ? AND follows_party_id IS NULL"
                + " AND lifted_at IS NULL",
            party.value())
        .isEmpty()) {
      query(
              "INSERT INTO party_seal (case_id, party_id, sealed_at, sealed_by) VALUES (?, ?, ?, ?)",
              caseId,
              party.value(),
              Columns.utc(now),
              by)
          .executeUpdate();
    }
  }

  void follow(PartyId party, long otherCaseId, PartyId other, long by, Instant now) {
    int sealed =
        query(
                "INSERT INTO party_seal (case_id, party_id, sealed_at, sealed_by)"
                    + " SELECT ?, ?, ?, ? FROM party_seal WHERE party_id = ?"
                    + " AND lifted_at IS NULL LIMIT 1",
                otherCaseId,
                other.value(),
                Columns.utc(now),
                by,
                party.value())
            .executeUpdate();
    if (sealed > 0) {
      query(
              "INSERT IGNORE INTO party_seal_named (seal_id, user_id) SELECT s.id, n.user_id"
                  + " FROM party_seal s JOIN party_seal o ON o.party_id = ? AND o.lifted_at IS NULL"
                  + " JOIN party_seal_named n ON n.seal_id = o.id WHERE s.party_id = ?"
                  + " AND s.lifted_at IS NULL",
              party.value(),
              other.value())
          .executeUpdate();
    }
  }

  /** Adds these users to the open seal and answers the names that no enabled user has. */
  List<String> name(PartyId party, Collection<String> usernames) {
    List<String> unknown = new ArrayList<>();
    for (String username : usernames) {
      int added =
          query(
                  "INSERT IGNORE INTO party_seal_named (seal_id, user_id) SELECT s.id, u.id"
                      + " FROM party_seal s JOIN app_user u ON u.username = ? AND u.enabled"
                      + " WHERE s.party_id = ? AND s.follows_party_id IS NULL"
                      + " AND s.lifted_at IS NULL",
                  username,
                  party.value())
              .executeUpdate();
      if (added == 0 && !named(party).contains(username)) {
        unknown.add(username);
      }
    }
    return unknown;
  }

  void lift(PartyId party, long by, Instant now) {
    query(
            "UPDATE party_seal SET lifted_at = ?, lifted_by = ? WHERE lifted_at IS NULL"
                + " AND (follows_party_id = ? OR party_id = ? AND follows_party_id IS NULL)",
            Columns.utc(now),
            by,
            party.value(),
            party.value())
        .executeUpdate();
  }

  boolean isSealed(PartyId party) {
    return !rows(
            "SELECT id FROM party_seal WHERE party_id = ? AND lifted_at IS NULL", party.value())
        .isEmpty();
  }

  /** Who counts with this party as one human being. */
  List<PartyId> merged(PartyId party) {
    return rows(
            "SELECT other_party_id FROM party_merge WHERE kept_party_id = ? AND undone_at IS NULL"
                + " UNION SELECT kept_party_id FROM party_merge WHERE other_party_id = ?"
                + " AND undone_at IS NULL UNION SELECT b.other_party_id FROM party_merge a"
                + " JOIN party_merge b ON b.kept_party_id = a.kept_party_id AND b.undone_at IS NULL"
                + " WHERE a.other_party_id = ? AND a.undone_at IS NULL",
            party.value(),
            party.value(),
            party.value())
        .stream()
        .filter(id -> !party.value().equals(id.toString()))
        .map(id -> new PartyId(id.toString()))
        .toList();
  }

  /** The reserve of one holds for the other too, for the same readers, as long as it lasts. */
  void share(PartyId of, PartyId with, long by, Instant now) {
    query(
            "INSERT INTO party_seal (case_id, party_id, follows_party_id, sealed_at, sealed_by)"
                + " SELECT s.case_id, ?, s.party_id, ?, ? FROM party_seal s WHERE s.party_id = ?"
                + " AND s.follows_party_id IS NULL AND s.lifted_at IS NULL AND NOT EXISTS"
                + " (SELECT 1 FROM party_seal x WHERE x.party_id = ? AND x.follows_party_id = ?"
                + " AND x.lifted_at IS NULL) LIMIT 1",
            with.value(),
            Columns.utc(now),
            by,
            of.value(),
            with.value(),
            of.value())
        .executeUpdate();
    query(
            "INSERT IGNORE INTO party_seal_named (seal_id, user_id) SELECT f.id, n.user_id"
                + " FROM party_seal f JOIN party_seal s ON s.party_id = f.follows_party_id"
                + " AND s.follows_party_id IS NULL AND s.lifted_at IS NULL"
                + " JOIN party_seal_named n ON n.seal_id = s.id WHERE f.party_id = ?"
                + " AND f.follows_party_id = ? AND f.lifted_at IS NULL",
            with.value(),
            of.value())
        .executeUpdate();
  }

  /** Whether there was one to end. */
  boolean part(PartyId of, PartyId from, long by, Instant now) {
    return query(
                "UPDATE party_seal SET lifted_at = ?, lifted_by = ? WHERE lifted_at IS NULL"
                    + " AND party_id = ? AND follows_party_id = ?",
                Columns.utc(now),
                by,
                of.value(),
                from.value())
            .executeUpdate()
        > 0;
  }

  Set<PartyId> closed(Collection<PartyId> parties, long userId) {
    String marks = parties.stream().map(party -> "?").collect(Collectors.joining(", "));
    List<Object> parameters = new ArrayList<>(parties.stream().map(PartyId::value).toList());
    parameters.add(userId);
    return rows(
            "SELECT s.party_id FROM party_seal s WHERE s.lifted_at IS NULL AND s.party_id IN ("
                + marks
                + ") AND NOT EXISTS (SELECT 1 FROM party_seal_named n WHERE n.seal_id = s.id"
                + " AND n.user_id = ?)",
            parameters.toArray())
        .stream()
        .map(id -> new PartyId(id.toString()))
        .collect(Collectors.toSet());
  }

  List<String> named(PartyId party) {
    return rows(
            "SELECT u.username FROM party_seal s JOIN party_seal_named n ON n.seal_id = s.id"
                + " JOIN app_user u ON u.id = n.user_id WHERE s.party_id = ?"
                + " AND s.lifted_at IS NULL ORDER BY u.username",
            party.value())
        .stream()
        .map(Object::toString)
        .toList();
  }

  private List<?> rows(String sql, Object... parameters) {
    return query(sql, parameters).getResultList();
  }

  private Query query(String sql, Object... parameters) {
    Query query = entities.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }
}
