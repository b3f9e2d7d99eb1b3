package org.resguardo.care;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Row;

/** All records of one victim in one statement, whatever their number. */
@ApplicationScoped
class CareReadRepository extends SqlRepository {
  // part, id, version, day, c1..c6, n1, n2, flag, t1, t2, t3, day2, day3, user, note, codes, at
  private static final String ALL =
      "SELECT 'INTERVIEW', i.id, i.version, i.held_on, i.held_by, i.way_code, i.place_code,"
          + " i.language, i.repeat_reason, i.ruling, i.position, i.minutes, i.recorded,"
          + " i.recording, i.repeat_note, i.despite, NULL, NULL, u.username, i.note_id,"
          + " (SELECT GROUP_CONCAT(x.code SEPARATOR ' ') FROM interview_present x"
          + " WHERE x.interview_id = i.id), i.recorded_at FROM victim_interview i"
          + " LEFT JOIN app_user u ON u.id = i.recorded_by"
          + " WHERE i.party_id = ? AND i.withdrawn_at IS NULL"
          + " UNION ALL SELECT 'HEARD', h.id, 0, DATE(h.starts_at), NULL, NULL, NULL, NULL, NULL,"
          + " NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL"
          + " FROM hearing_party q JOIN hearing h ON h.id = q.hearing_id"
          + " WHERE q.party_id = ? AND q.role = 'VICTIM' AND h.result IN ('HELD', 'PARTLY')"
          + " UNION ALL SELECT 'REFERRAL', s.id, s.version, s.asked_on, s.need_code,"
          + " s.provider_code, s.reason_code, s.state, s.outcome_code, s.ruling, NULL, NULL, NULL,"
          + " NULL, NULL, NULL, s.planned_to, s.closed_on, u.username, s.note_id,"
          + " (SELECT GROUP_CONCAT(x.code SEPARATOR ' ') FROM service_data x"
          + " WHERE x.service_id = s.id), CAST(s.answered_on AS DATETIME) FROM victim_service s"
          + " LEFT JOIN app_user u ON u.id = s.recorded_by WHERE s.party_id = ?"
          + " UNION ALL SELECT 'CONSENT', c.id, 0, c.given_on, c.purpose, c.answer, c.given_by,"
          + " c.language, o.code, NULL, c.age, NULL, c.as_child, c.note, NULL, NULL, NULL, NULL,"
          + " u.username, NULL, (SELECT GROUP_CONCAT(x.code SEPARATOR ' ') FROM consent_point x"
          + " WHERE x.consent_id = c.id), c.recorded_at FROM victim_consent c"
          + " LEFT JOIN other_party o ON o.party_id = c.representative_party_id"
          + " LEFT JOIN app_user u ON u.id = c.recorded_by WHERE c.party_id = ?"
          + " UNION ALL SELECT 'GUARDIAN', o.id, 0, o.appointed_on, o.code, o.representative_kind,"
          + " o.party_id, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,"
          + " NULL, NULL, NULL FROM other_party o WHERE o.represents_party_id = ?"
          + " AND o.representative_kind IS NOT NULL AND o.to_on IS NULL"
          + " UNION ALL SELECT 'CHECK', g.id, 0, NULL, g.guardian_party_id, g.answer, NULL, NULL,"
          + " NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, u.username, NULL, NULL,"
          + " g.checked_at FROM guardian_check g LEFT JOIN app_user u ON u.id = g.checked_by"
          + " WHERE g.party_id = ?"
          + " UNION ALL SELECT 'RISK', r.id, 0, r.assessed_on, r.assessed_by, NULL, NULL, NULL,"
          + " NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, r.next_review_on, NULL, u.username,"
          + " r.note_id, NULL, r.recorded_at FROM risk_assessment r"
          + " LEFT JOIN app_user u ON u.id = r.recorded_by WHERE r.party_id = ?"
          + " UNION ALL SELECT 'SPARED', p.id, 0, p.decided_on, p.outcome, p.decision_number, NULL,"
          + " NULL, NULL, NULL, NULL, NULL, NULL, p.note, NULL, NULL, NULL, NULL, u.username, NULL,"
          + " NULL, p.recorded_at FROM non_punishment p LEFT JOIN app_user u"
          + " ON u.id = p.recorded_by WHERE p.party_id = ?"
          + " UNION ALL SELECT 'NOTICE', n.id, n.version, n.occurred_on, n.event, n.kind_code,"
          + " n.state, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, n.due_on, n.told_on, NULL,"
          + " NULL, NULL, n.made_at FROM victim_notice n"
          + " WHERE n.party_id = ? AND n.state <> 'WITHDRAWN'"
          + " UNION ALL SELECT 'ATTEMPT', a.id, 0, a.tried_on, a.channel, a.teller, a.language,"
          + " a.result, NULL, NULL, a.notice_id, NULL, NULL, a.note, NULL, NULL, NULL, NULL,"
          + " u.username, NULL, NULL, NULL FROM notice_attempt a"
          + " JOIN victim_notice n ON n.id = a.notice_id"
          + " LEFT JOIN app_user u ON u.id = a.recorded_by WHERE n.party_id = ?";

  private static final int PARTS = 10;

  CareRecords of(PartyId party) {
    Map<String, List<Row>> parts = new HashMap<>();
    rows(ALL, Collections.nCopies(PARTS, party).toArray())
        .forEach(row -> parts.computeIfAbsent(row.text(0), part -> new ArrayList<>()).add(row));
    return new CareRecords(
        part(parts, "INTERVIEW", CareReadRepository::interview),
        part(parts, "HEARD", row -> row.day(3)),
        part(parts, "REFERRAL", CareReadRepository::referral),
        part(parts, "CONSENT", CareReadRepository::consent),
        guardians(
            parts.getOrDefault("GUARDIAN", List.of()), parts.getOrDefault("CHECK", List.of())),
        part(parts, "RISK", CareReadRepository::risk),
        part(parts, "SPARED", CareReadRepository::spared),
        part(parts, "NOTICE", row -> notice(row, parts.getOrDefault("ATTEMPT", List.of()))));
  }

  private static <T> List<T> part(
      Map<String, List<Row>> parts, String name, Function<Row, T> reader) {
    return parts.getOrDefault(name, List.of()).stream()
        .sorted(
            Comparator.comparing((Row row) -> row.day(3))
                .thenComparing(row -> row.id(1))
                .reversed())
        .map(reader)
        .toList();
  }

  private static CareRecords.Interview interview(Row row) {
    return new CareRecords.Interview(
        row.id(1),
        row.number(10),
        row.day(3),
        row.text(4),
        row.text(5),
        row.text(6),
        row.text(7),
        whole(row, 11),
        row.flag(12),
        row.text(13),
        row.text(8),
        row.text(14),
        row.text(9),
        row.text(15),
        row.text(19),
        row.text(18),
        codes(row));
  }

  private static CareRecords.Referral referral(Row row) {
    return new CareRecords.Referral(
        row.id(1),
        row.number(2),
        row.text(4),
        row.text(5),
        row.text(6),
        row.day(3),
        row.day(16),
        row.text(7),
        day(row, 21),
        row.day(17),
        row.text(8),
        row.text(9),
        row.text(19),
        row.text(18),
        codes(row));
  }

  private static CareRecords.Consent consent(Row row) {
    return new CareRecords.Consent(
        row.id(1),
        row.text(4),
        row.text(5),
        row.day(3),
        row.text(6),
        row.text(8),
        whole(row, 10),
        row.flag(12),
        row.text(7),
        row.text(13),
        row.text(18),
        codes(row));
  }

  // The last answer on each; of the one named in the child's own record only when it was asked.
  private static List<CareRecords.Guardian> guardians(List<Row> known, List<Row> checks) {
    Map<String, Row> last = new HashMap<>();
    checks.stream()
        .sorted(Comparator.comparing(row -> row.id(1)))
        .forEach(row -> last.put(row.text(4), row));
    List<CareRecords.Guardian> guardians = new ArrayList<>();
    for (Row row : known) {
      guardians.add(
          guardian(row.text(6), row.text(4), row.text(5), row.day(3), last.get(row.text(6))));
    }
    if (last.containsKey(null)) {
      guardians.add(guardian(null, null, null, null, last.get(null)));
    }
    return guardians;
  }

  private static CareRecords.Guardian guardian(
      String party, String code, String kind, LocalDate appointed, Row check) {
    String answer = check == null ? null : check.text(5);
    Instant at = check == null ? null : check.instant(21);
    return new CareRecords.Guardian(party, code, kind, appointed, answer, at);
  }

  private static CareRecords.Risk risk(Row row) {
    return new CareRecords.Risk(
        row.id(1),
        row.day(3),
        row.text(4),
        row.day(16),
        row.text(19),
        row.text(18),
        null,
        List.of(),
        null);
  }

  private static CareRecords.NonPunishment spared(Row row) {
    return new CareRecords.NonPunishment(
        row.id(1), row.text(4), row.day(3), row.text(5), row.text(13), row.text(18));
  }

  private static CareRecords.Notice notice(Row row, List<Row> attempts) {
    List<NoticeView.Attempt> tried =
        attempts.stream()
            .filter(each -> each.id(10).equals(row.id(1)))
            .sorted(Comparator.comparing((Row each) -> each.day(3)).thenComparing(r -> r.id(1)))
            .map(CareReadRepository::attempt)
            .toList();
    return new CareRecords.Notice(
        row.id(1),
        row.number(2),
        row.text(4),
        row.text(5),
        row.day(3),
        row.day(16),
        row.text(6),
        row.day(17),
        tried);
  }

  private static NoticeView.Attempt attempt(Row row) {
    return new NoticeView.Attempt(
        row.day(3), row.text(4), row.text(5), row.text(6), row.text(7), row.text(13), row.text(18));
  }

  private static Integer whole(Row row, int i) {
    return row.id(i) == null ? null : row.number(i);
  }

  private static LocalDate day(Row row, int i) {
    return row.time(i) == null ? null : row.time(i).toLocalDate();
  }

  private static Set<String> codes(Row row) {
    return row.text(20) == null ? Set.of() : new TreeSet<>(Set.of(row.text(20).split(" ")));
  }
}
