package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The row of a case and the facts of its profile; a change of facts closes the old row. */
@ApplicationScoped
class CaseFileRepository extends SqlRepository {
  /** Who registers in a year waits here for whoever registers before. Returns the last number. */
  int lockSequence(int year) {
    run("INSERT IGNORE INTO case_sequence (year, last_number) VALUES (?, 0)", year);
    return count(
        rows("SELECT last_number FROM case_sequence WHERE year = ? FOR UPDATE", year).get(0)[0]);
  }

  void setSequence(int year, int number) {
    run("UPDATE case_sequence SET last_number = ? WHERE year = ?", number, year);
  }

  Optional<String> numberByRequest(String requestKey) {
    return numberBy("request_key", requestKey);
  }

  boolean none() {
    return rows("SELECT id FROM case_file LIMIT 1").isEmpty();
  }

  Optional<String> numberBySource(String sourceKey) {
    return numberBy("source_key", sourceKey);
  }

  private Optional<String> numberBy(String column, String key) {
    return rows("SELECT number FROM case_file WHERE " + column + " = ?", key).stream()
        .findFirst()
        .map(row -> text(row[0]));
  }

  /** The case that has an official number, also when the caller may not see it. */
  Optional<Holder> holderOf(String country, String officialNumber) {
    return rows(
            "SELECT id, number, office_code FROM case_file WHERE country = ? AND official_number ="
                + " ?",
            country,
            officialNumber)
        .stream()
        .findFirst()
        .map(row -> new Holder(number(row[0]), text(row[1]), text(row[2])));
  }

  record Holder(long caseId, String number, String officeCode) {}

  /** A new case; everything derived is provisional until the first refresh. */
  record NewCase(
      String number,
      String officialNumber,
      String country,
      String officeCode,
      LocalDate registeredOn,
      Long registeredBy,
      String requestKey,
      String sourceKey,
      String procedure,
      boolean sealed,
      String stage) {}

  long add(NewCase fresh, Instant now) {
    run(
        "INSERT INTO case_file (version, number, official_number, country, office_code,"
            + " confidentiality, priority, registered_on, registered_at, registered_by,"
            + " request_key, source_key, procedure_code, sealed, status, stage_code, need_code,"
            + " trafficking, csec) VALUES (0, ?, ?, ?, ?, 'RESTRICTED', 'NORMAL', ?, ?, ?, ?, ?, ?,"
            + " ?, 'ACTIVE', ?, 'ASSIGN', FALSE, FALSE)",
        fresh.number(),
        fresh.officialNumber(),
        fresh.country(),
        fresh.officeCode(),
        fresh.registeredOn(),
        now,
        fresh.registeredBy(),
        fresh.requestKey(),
        fresh.sourceKey(),
        fresh.procedure(),
        fresh.sealed(),
        fresh.stage());
    long id = number(rows("SELECT id FROM case_file WHERE number = ?", fresh.number()).get(0)[0]);
    setOffice(id, fresh.officeCode(), now);
    return id;
  }

  /** The procedure of the country that the case follows. */
  String procedure(long caseId) {
    return text(rows("SELECT procedure_code FROM case_file WHERE id = ?", caseId).get(0)[0]);
  }

  /** Which office holds the case, as known from now on. */
  void setOffice(long caseId, String officeCode, Instant now) {
    run(
        "UPDATE case_office SET superseded_at = ? WHERE case_id = ? AND superseded_at IS NULL",
        now,
        caseId);
    run(
        "INSERT INTO case_office (case_id, office_code, recorded_at) VALUES (?, ?, ?)",
        caseId,
        officeCode,
        now);
  }

  /** Writes the facts as a new row of the profile and closes the one before. */
  void writeProfile(long caseId, CaseEntry entry, long by, Instant now) {
    run(
        "UPDATE case_profile SET superseded_at = ? WHERE case_id = ? AND superseded_at IS NULL",
        now,
        caseId);
    run(
        "INSERT INTO case_profile (case_id, complaint_on, how_arose, facts_from, facts_to, summary,"
            + " trafficking, csec, border, online_used, organised_group, number_acting,"
            + " complex_procedure, recorded_at, recorded_by)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        caseId,
        entry.getComplaintOn(),
        entry.getHowArose(),
        entry.getFactsFrom().value(),
        entry.getFactsTo() == null ? null : entry.getFactsTo().value(),
        entry.getSummary(),
        entry.isTrafficking(),
        entry.isCsec(),
        entry.getBorder(),
        entry.getOnlineUsed(),
        entry.getOrganisedGroup(),
        entry.getNumberActing(),
        entry.getComplexProcedure(),
        now,
        by);
    writeLists(profileOf(caseId), entry);
  }

  private void writeLists(long profile, CaseEntry entry) {
    writeCodes(profile, "offence", List.of(entry.getOffenceCode()));
    writeCodes(profile, "exploitation", entry.getExploitation());
    writeCodes(profile, "sex_exploitation", entry.getSexExploitation());
    writeCodes(profile, "platform", entry.getPlatforms());
    entry.getPlaces().forEach(place -> writePlace(profile, place));
  }

  private long profileOf(long caseId) {
    return number(
        rows("SELECT id FROM case_profile WHERE case_id = ? AND superseded_at IS NULL", caseId)
            .get(0)[0]);
  }

  private void writeCodes(long profile, String list, List<String> codes) {
    List<String> distinct = codes.stream().distinct().toList();
    for (int i = 0; i < distinct.size(); i++) {
      run(
          "INSERT INTO case_profile_code (profile_id, list, position, code) VALUES (?, ?, ?, ?)",
          profile,
          list,
          i,
          distinct.get(i));
    }
  }

  private void writePlace(long profile, PlaceEntry place) {
    boolean canton = place.getProvince() != null;
    run(
        "INSERT INTO case_place (profile_id, phase, country, division1, division2, place,"
            + " place_kind) VALUES (?, ?, ?, ?, ?, ?, ?)",
        profile,
        place.getPhase(),
        place.getCountry(),
        canton ? place.getProvince() : place.getDivision(),
        canton ? place.getDivision() : null,
        place.getPlace(),
        place.getPlaceKind());
  }

  /** Changes the columns that a person edits; false when somebody else was faster. */
  boolean change(long caseId, int version, CaseEntry entry) {
    return run(
            "UPDATE case_file SET version = version + 1, official_number = ?, confidentiality = ?,"
                + " priority = ? WHERE id = ? AND version = ?",
            entry.getOfficialNumber(),
            entry.getConfidentiality(),
            entry.getPriority(),
            caseId,
            version)
        == 1;
  }

  void touch(long caseId) {
    run("UPDATE case_file SET version = version + 1 WHERE id = ?", caseId);
  }

  /** Remembered for the user's home page; the same case moves to the front. */
  void remember(long userId, long caseId, Instant now) {
    run(
        "INSERT INTO recent_case (user_id, case_id, opened_at) VALUES (?, ?, ?)"
            + " ON DUPLICATE KEY UPDATE opened_at = VALUES(opened_at)",
        userId,
        caseId,
        now);
  }
}
