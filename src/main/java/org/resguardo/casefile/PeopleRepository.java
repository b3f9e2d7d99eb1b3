package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.resguardo.casefile.PeopleView.AccusedRow;
import org.resguardo.casefile.PeopleView.PartyRow;
import org.resguardo.casefile.PeopleView.VictimRow;
import org.resguardo.kernel.PartyId;

/** Everybody of a case in one statement, however many they are; the three kinds share columns. */
@ApplicationScoped
class PeopleRepository extends SqlRepository {
  private static final int SUSPENDED = 1;
  private static final int ENDED = 2;

  private static final String VICTIMS =
      "SELECT 1 AS kind, v.id AS id, v.party_id, v.code, TRUE AS flag, p.sex, p.minor_status,"
          + " p.age_group, (SELECT GROUP_CONCAT(k.code ORDER BY k.position) FROM"
          + " victim_profile_code k WHERE k.profile_id = p.id AND k.list = 'citizenship') AS countries,"
          + " p.trafficking_status, p.exploitation_form, (SELECT COUNT(*) FROM case_gap g WHERE"
          + " g.case_id = v.case_id AND g.record = 'victim' AND g.code = v.code) AS amount,"
          + " p.detected_on AS day1, NULL AS day2, NULL AS day3, "
          + CountedAs.of("VICTIM", "victim", "v")
          + " AS counted_as FROM victim v"
          + " JOIN victim_profile p ON p.victim_id = v.id AND p.superseded_at IS NULL"
          + " WHERE v.case_id = ? AND v.removed_at IS NULL";
  private static final String ACCUSED =
      "SELECT 2, a.id, a.party_id, a.code, a.known, p.sex, p.minor_at_offence, p.kind,"
          + " (SELECT GROUP_CONCAT(k.code ORDER BY k.position) FROM accused_profile_code k"
          + " WHERE k.profile_id = p.id AND k.list = 'citizenship'), a.stage_code,"
          + " (SELECT GROUP_CONCAT(k.code ORDER BY k.position) FROM accused_profile_code k"
          + " WHERE k.profile_id = p.id AND k.list = 'role_in_process'),"
          + " a.suspended + 2 * a.ended, p.first_suspected_on, p.arrested_on, p.fugitive_since, "
          + CountedAs.of("ACCUSED", "accused", "a")
          + " FROM accused a JOIN accused_profile p ON p.accused_id = a.id"
          + " AND p.superseded_at IS NULL WHERE a.case_id = ?";
  private static final String OTHERS =
      "SELECT 3, o.id, o.party_id, o.code, o.organisation, o.capacity, NULL, NULL, NULL,"
          + " COALESCE(v.code, a.code), o.agency, 0, o.from_on, o.to_on, NULL, NULL FROM other_party o"
          + " LEFT JOIN victim v ON v.party_id = o.represents_party_id AND v.removed_at IS NULL"
          + " LEFT JOIN accused a ON a.party_id = o.represents_party_id WHERE o.case_id = ?";
  private static final String ALL =
      "SELECT * FROM ("
          + String.join(" UNION ALL ", VICTIMS, ACCUSED, OTHERS)
          + ") x ORDER BY kind, (CASE WHEN kind = 2 AND NOT flag THEN 1 ELSE 0 END), id";

  PeopleView of(long caseId) {
    List<VictimRow> victims = new ArrayList<>();
    List<AccusedRow> accused = new ArrayList<>();
    List<PartyRow> others = new ArrayList<>();
    for (Object[] row : rows(ALL, caseId, caseId, caseId)) {
      switch (count(row[0])) {
        case 1 -> victims.add(victim(row));
        case 2 -> accused.add(accused(row));
        default -> others.add(other(row));
      }
    }
    return new PeopleView(caseId, victims, accused, others);
  }

  // Whether she is treated as a child follows from the age, as the table itself demands.
  private static VictimRow victim(Object[] row) {
    String minorStatus = text(row[6]);
    return new VictimRow(
        new PartyId(text(row[2])),
        text(row[3]),
        text(row[5]),
        minorStatus,
        !AgePolicy.ADULT.equals(minorStatus),
        text(row[7]),
        several(row[8]),
        date(row[12]),
        text(row[9]),
        text(row[10]),
        count(row[11]),
        text(row[15]));
  }

  private static AccusedRow accused(Object[] row) {
    int standing = count(row[11]);
    return new AccusedRow(
        number(row[1]),
        new PartyId(text(row[2])),
        text(row[3]),
        flag(row[4]),
        text(row[7]),
        text(row[5]),
        text(row[6]),
        several(row[8]),
        several(row[10]),
        text(row[9]),
        (standing & SUSPENDED) != 0,
        (standing & ENDED) != 0,
        date(row[12]),
        date(row[13]),
        date(row[14]),
        text(row[15]));
  }

  private static PartyRow other(Object[] row) {
    return new PartyRow(
        new PartyId(text(row[2])),
        text(row[3]),
        text(row[5]),
        flag(row[4]),
        text(row[9]),
        text(row[10]),
        date(row[12]),
        date(row[13]));
  }

  private static List<String> several(Object column) {
    return column == null ? List.of() : Arrays.asList(column.toString().split(","));
  }
}
