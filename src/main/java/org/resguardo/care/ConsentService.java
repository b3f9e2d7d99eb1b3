package org.resguardo.care;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Optional;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;

/**
 * Who agreed to what. What is withdrawn stays on record beside what was given, and from that day on
 * blocks the interviews and referrals that rest on it.
 */
@Boundary
public class ConsentService {
  @Inject CareDesk desk;
  @Inject Deeds deeds;
  @Inject CareReadRepository reader;
  @Inject CareRepository records;

  @Requires(Permission.RECORD_CARE)
  public long record(CaseNumber number, String code, @Valid ConsentEntry entry, String requestKey) {
    CareDesk.Opened opened = desk.open(number, code, Permission.RECORD_CARE);
    Optional<Long> twin = records.twin("victim_consent", desk.request(requestKey));
    if (twin.isPresent()) {
      deeds.current().unlogged();
      return twin.get();
    }
    CareRecords known = reader.of(opened.victim().party());
    CareDesk.demandNone(desk.policy().consent(entry, known));
    entry.setNote(desk.guarded(opened.caseId(), "note", entry.getNote()));
    String representative =
        "VICTIM".equals(entry.getBy()) || entry.getRepresentative() == null
            ? null
            : known
                .guardian(entry.getRepresentative())
                .map(CareRecords.Guardian::party)
                .orElse(null);
    long id = records.addConsent(opened, entry, representative, desk.mark(requestKey));
    deeds
        .current()
        .about(opened.admission())
        .subject("consent " + id)
        .detail("person", code)
        .detail("purpose", entry.getPurpose())
        .detail("answer", entry.getAnswer())
        .detail("on", entry.getOn());
    return id;
  }
}
