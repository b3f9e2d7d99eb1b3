package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which counts were laid in the place of which, by what act: so that every change leads both ways
 * and can be taken back without anything being lost.
 */
@ApplicationScoped
class CountChanges extends SqlRepository {
  @Inject Coding coding;

  /** {@code kind}: REQUALIFIED, SPLIT, JOINED or SPLIT_OFF; the links follow. Answers its id. */
  long begin(long caseId, String kind, Long decision) {
    run(
        "INSERT INTO count_change (case_id, kind, decision_id, made_at, made_by)"
            + " VALUES (?, ?, ?, ?, ?)",
        caseId,
        kind,
        decision,
        coding.now(),
        coding.writer());
    return lastKey();
  }

  void link(long change, ChargeCount old, ChargeCount other) {
    run(
        "INSERT INTO count_link (change_id, old_id, new_id) VALUES (?, ?, ?)",
        change,
        old.id(),
        other.id());
  }

  /** Counts closed and counts laid by a change of the office that holds; empty when it is none. */
  List<Link> links(long caseId, long change) {
    return rows(
            "SELECT l.old_id, l.new_id FROM count_link l JOIN count_change h ON h.id = l.change_id"
                + " WHERE h.case_id = ? AND h.id = ? AND h.undone_at IS NULL"
                + " AND h.decision_id IS NULL",
            caseId,
            change)
        .stream()
        .map(row -> new Link(number(row[0]), number(row[1])))
        .toList();
  }

  record Link(long oldId, long newId) {}

  /**
   * How the counts closed by a change stood before it, by count id; what a decision did that was
   * taken back since does not count.
   */
  Map<Long, String> statusBefore(long change) {
    Map<Long, String> before = new HashMap<>();
    rows(
            "SELECT l.old_id, COALESCE((SELECT f.status FROM count_fact f WHERE f.count_id = l.old_id"
                + " AND f.superseded_at IS NOT NULL AND f.status <> 'CHANGED' AND NOT EXISTS"
                + " (SELECT 1 FROM decision d WHERE d.id = f.decision_id"
                + " AND d.superseded_at IS NOT NULL) ORDER BY f.id DESC LIMIT 1),"
                + " (SELECT f.status FROM count_fact f WHERE f.count_id = l.new_id"
                + " AND f.superseded_at IS NULL))"
                + " FROM count_link l WHERE l.change_id = ?",
            change)
        .forEach(row -> before.put(number(row[0]), text(row[1])));
    return before;
  }

  void undone(long change) {
    run(
        "UPDATE count_change SET undone_at = ?, undone_by = ? WHERE id = ?",
        coding.now(),
        coding.writer(),
        change);
  }

  /** A decision was taken back, and so is what it changed. */
  void undoneWith(long decision) {
    run(
        "UPDATE count_change SET undone_at = ?, undone_by = ? WHERE decision_id = ?"
            + " AND undone_at IS NULL",
        coding.now(),
        coding.writer(),
        decision);
  }
}
