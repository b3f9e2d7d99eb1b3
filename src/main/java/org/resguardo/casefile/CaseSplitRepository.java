package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.resguardo.access.Admission;
import org.resguardo.kernel.CaseNumber;

/** The row of a case that is split off, with the facts of the case it comes from. */
@ApplicationScoped
class CaseSplitRepository extends SqlRepository {
  @Inject CaseFileRepository cases;
  @Inject CaseCareRepository care;
  @Inject Coding coding;

  void lock(long caseId) {
    rows("SELECT id FROM case_file WHERE id = ? FOR UPDATE", caseId);
  }

  Optional<SplitService.Made> made(String requestKey) {
    return requestKey == null
        ? Optional.empty()
        : rows("SELECT id, number FROM case_file WHERE request_key = ?", requestKey).stream()
            .findFirst()
            .map(row -> new SplitService.Made(number(row[0]), new CaseNumber(text(row[1]))));
  }

  SplitService.Made open(
      Admission from, SplitEntry entry, CaseSplit.Target target, String requestKey) {
    long by = coding.writer();
    Instant now = coding.now();
    int year = entry.getOn().getYear();
    int last = cases.lockSequence(year);
    CaseNumber number = CaseNumber.of(year, last + 1);
    cases.setSequence(year, last + 1);
    Object[] old =
        rows("SELECT country, stage_code FROM case_file WHERE id = ?", from.caseId()).get(0);
    long id =
        cases.add(
            new CaseFileRepository.NewCase(
                number.value(),
                null,
                text(old[0]),
                from.officeCode(),
                entry.getOn(),
                by,
                requestKey,
                null,
                target.procedure(),
                target.sealed(),
                coding.codes().procedures().counterpart(text(old[1]), target.procedure())),
            now);
    profile(from.caseId(), id, by, now);
    note(from.caseId(), id, entry, by, now);
    return new SplitService.Made(id, number);
  }

  private void note(long from, long to, SplitEntry entry, long by, Instant now) {
    run(
        "INSERT INTO case_split (case_id, new_case_id, split_on, reason_code, note, split_by,"
            + " split_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        from,
        to,
        entry.getOn(),
        entry.getReason(),
        entry.getNote(),
        by,
        now);
    care.link(from, to, "SPLIT", by, now);
  }

  /** Accused who have not come to an end in the case. */
  List<SplitForm.Candidate> candidates(long caseId) {
    return rows(
            "SELECT a.code, p.minor_at_offence FROM accused a JOIN accused_profile p ON p.accused_id ="
                + " a.id AND p.superseded_at IS NULL WHERE a.case_id = ? AND a.continued_id IS NULL"
                + " AND NOT a.ended ORDER BY a.id",
            caseId)
        .stream()
        .map(row -> new SplitForm.Candidate((String) row[0], (String) row[1]))
        .toList();
  }

  private void profile(long from, long to, long by, Instant now) {
    run(
        "UPDATE case_file n JOIN case_file o ON o.id = ? SET n.confidentiality = o.confidentiality,"
            + " n.priority = o.priority WHERE n.id = ?",
        from,
        to);
    long old =
        number(
            rows("SELECT id FROM case_profile WHERE case_id = ? AND superseded_at IS NULL", from)
                .get(0)[0]);
    run(
        "INSERT INTO case_profile (case_id, complaint_on, how_arose, facts_from, facts_to, summary,"
            + " trafficking, csec, border, online_used, organised_group, number_acting,"
            + " complex_procedure, recorded_at, recorded_by) SELECT ?, complaint_on, how_arose,"
            + " facts_from, facts_to, summary, trafficking, csec, border, online_used,"
            + " organised_group, number_acting, complex_procedure, ?, ? FROM case_profile"
            + " WHERE id = ?",
        to,
        now,
        by,
        old);
    profileRows(old, lastKey());
  }

  private void profileRows(long old, long fresh) {
    run(
        "INSERT INTO case_profile_code (profile_id, list, position, code)"
            + " SELECT ?, list, position, code FROM case_profile_code WHERE profile_id = ?",
        fresh,
        old);
    run(
        "INSERT INTO case_place (profile_id, phase, country, division1, division2, place,"
            + " place_kind) SELECT ?, phase, country, division1, division2, place, place_kind"
            + " FROM case_place WHERE profile_id = ?",
        fresh,
        old);
  }

  void accusedGoesOn(long accused, long other) {
    run(
        "UPDATE accused n JOIN accused o ON o.id = ? SET n.origin_id = COALESCE(o.origin_id, o.id),"
            + " o.continued_id = n.id WHERE n.id = ?",
        accused,
        other);
  }

  void victimGoesOn(long victim, long other) {
    run(
        "UPDATE victim n JOIN victim o ON o.id = ? SET n.origin_id = COALESCE(o.origin_id, o.id)"
            + " WHERE n.id = ?",
        victim,
        other);
  }
}
