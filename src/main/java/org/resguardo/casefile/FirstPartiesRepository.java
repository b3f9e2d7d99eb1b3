package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.resguardo.kernel.PartyId;

/**
 * Places for people who are known to exist before anybody knows who they are: a first victim with
 * no more than an age group, and NN-1. Both get an identity later, in their own form.
 */
@ApplicationScoped
class FirstPartiesRepository extends SqlRepository {
  private static final String UNKNOWN = "UNKNOWN";
  private static final String NO_COUNTRY = "XX";

  String addVictim(
      long caseId,
      String ageGroup,
      String minorStatus,
      LocalDate detectedOn,
      long by,
      Instant now) {
    String code = "V-" + PartyId.shortCode(4);
    String party = PartyId.random().value();
    run(
        "INSERT INTO victim (version, case_id, party_id, code, registered_at, registered_by)"
            + " VALUES (0, ?, ?, ?, ?, ?)",
        caseId,
        party,
        code,
        now,
        by);
    long victim = number(rows("SELECT id FROM victim WHERE party_id = ?", party).get(0)[0]);
    run(
        "INSERT INTO victim_profile (victim_id, case_id, identity_known, sex, minor_status,"
            + " treated_as_child, age_group, citizenship, detected_on, trafficking_status,"
            + " recorded_at, recorded_by) VALUES (?, ?, FALSE, ?, ?, ?, ?, ?, ?, 'NOT_ASSESSED', ?, ?)",
        victim,
        caseId,
        UNKNOWN,
        minorStatus,
        !"ADULT".equals(minorStatus),
        ageGroup,
        NO_COUNTRY,
        detectedOn,
        now,
        by);
    return code;
  }

  /** NN-1: somebody acted, nobody knows who. Returns the row's id. */
  long addUnidentified(long caseId, String stage, long by, Instant now) {
    String party = PartyId.random().value();
    run(
        "INSERT INTO accused (version, case_id, party_id, code, known, stage_code, registered_at,"
            + " registered_by) VALUES (0, ?, ?, 'NN-1', FALSE, ?, ?, ?)",
        caseId,
        party,
        stage,
        now,
        by);
    long accused = number(rows("SELECT id FROM accused WHERE party_id = ?", party).get(0)[0]);
    run(
        "INSERT INTO accused_profile (accused_id, case_id, kind, sex, minor_at_offence, citizenship,"
            + " recorded_at, recorded_by) VALUES (?, ?, 'NATURAL', ?, ?, ?, ?, ?)",
        accused,
        caseId,
        UNKNOWN,
        UNKNOWN,
        NO_COUNTRY,
        now,
        by);
    return accused;
  }
}
