package org.resguardo.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Notices that wait, and how each user wants to hear. */
@ApplicationScoped
class NoticeRepository extends SqlRepository {
  static final int MOST_TRIES = 10;

  /** What one user is to be told: one letter. */
  record Waiting(
      long id,
      long userId,
      String mailbox,
      String way,
      String language,
      String caseNumber,
      LocalDate dueOn) {}

  /** {@code digests}: also those who want one letter a day. */
  List<Waiting> waiting(boolean digests) {
    return rows(
            "SELECT q.id, q.user_id, n.mailbox, n.way, u.language, q.case_number, q.due_on"
                + " FROM notice q JOIN notice_choice n ON n.user_id = q.user_id"
                + " JOIN app_user u ON u.id = q.user_id WHERE q.sent_at IS NULL AND q.tries < ?"
                + " AND u.enabled AND n.mailbox IS NOT NULL AND (n.way = 'EACH' OR n.way = 'DIGEST'"
                + " AND ?) ORDER BY q.user_id, q.due_on, q.case_number LIMIT 1000",
            List.of(MOST_TRIES, digests))
        .stream()
        .map(
            row ->
                new Waiting(
                    number(row[0]),
                    number(row[1]),
                    text(row[2]),
                    text(row[3]),
                    text(row[4]),
                    text(row[5]),
                    date(row[6])))
        .toList();
  }

  /** A notice for each of these users who wants to hear. */
  void queue(List<Long> userIds, String caseNumber, LocalDate dueOn, Instant at) {
    List<Object> parameters = new ArrayList<>(List.of(caseNumber, dueOn, at));
    parameters.addAll(userIds);
    run(
        "INSERT INTO notice (user_id, case_number, due_on, queued_at)"
            + " SELECT n.user_id, ?, ?, ? FROM notice_choice n WHERE n.way <> 'NONE'"
            + " AND n.mailbox IS NOT NULL AND n.user_id IN ("
            + marks(userIds)
            + ")",
        parameters);
  }

  /**
   * The review of an emergency access that its office let pass goes on, once, to whoever reviews
   * for every office, but never to the person whose access it is.
   */
  void overdueReviews(LocalDate today, Instant at) {
    String late =
        "e.opened_at IS NOT NULL AND e.reviewed_at IS NULL AND e.told_on IS NULL"
            + " AND e.review_on < ?";
    run(
        "INSERT INTO notice (user_id, case_number, due_on, queued_at)"
            + " SELECT DISTINCT u.id, c.number, e.review_on, ? FROM emergency_access e"
            + " JOIN case_file c ON c.id = e.case_id JOIN role_permission p"
            + " ON p.permission = 'REVIEW_EMERGENCY' AND p.scope = 'ALL'"
            + " JOIN app_user u ON u.role_code = p.role_code AND u.enabled AND u.id <> e.user_id"
            + " JOIN notice_choice n ON n.user_id = u.id AND n.way <> 'NONE'"
            + " AND n.mailbox IS NOT NULL WHERE "
            + late,
        List.of(at, today));
    run("UPDATE emergency_access e SET e.told_on = ? WHERE " + late, List.of(today, today));
  }

  void sent(List<Long> ids, Instant at) {
    List<Object> parameters = new ArrayList<>(List.of(at));
    parameters.addAll(ids);
    run("UPDATE notice SET sent_at = ? WHERE id IN (" + marks(ids) + ")", parameters);
  }

  void tried(List<Long> ids) {
    run("UPDATE notice SET tries = tries + 1 WHERE id IN (" + marks(ids) + ")", ids);
  }

  NoticeChoice choice(long userId) {
    return rows("SELECT mailbox, way FROM notice_choice WHERE user_id = ?", List.of(userId))
        .stream()
        .map(row -> new NoticeChoice(text(row[0]), text(row[1])))
        .findFirst()
        .orElse(new NoticeChoice(null, "NONE"));
  }

  void choose(long userId, String mailbox, String way) {
    run(
        "INSERT INTO notice_choice (user_id, mailbox, way) VALUES (?, ?, ?)"
            + " ON DUPLICATE KEY UPDATE mailbox = VALUES(mailbox), way = VALUES(way)",
        Arrays.asList(userId, mailbox, way));
  }
}
