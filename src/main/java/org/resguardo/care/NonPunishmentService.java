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
 * What the office decided on not punishing a victim for what she was made to do. For the
 * prosecution alone: it speaks of an accusation.
 */
@Boundary
public class NonPunishmentService {
  @Inject CareDesk desk;
  @Inject Deeds deeds;
  @Inject CareReadRepository reader;
  @Inject CareRepository records;

  /** Who she is, and what was decided before. */
  @Requires(Permission.RECORD_NON_PUNISHMENT)
  public CareVictim victim(CaseNumber number, String code) {
    deeds.current().unlogged();
    return desk.open(number, code, Permission.RECORD_NON_PUNISHMENT).victim();
  }

  @Requires(Permission.RECORD_NON_PUNISHMENT)
  public long record(
      CaseNumber number, String code, @Valid NonPunishmentEntry entry, String requestKey) {
    CareDesk.Opened opened = desk.open(number, code, Permission.RECORD_NON_PUNISHMENT);
    Optional<Long> twin = records.twin("non_punishment", desk.request(requestKey));
    if (twin.isPresent()) {
      deeds.current().unlogged();
      return twin.get();
    }
    CareDesk.demandNone(desk.policy().nonPunishment(entry));
    entry.setNote(desk.guarded(opened.caseId(), "note", entry.getNote()));
    long id = records.addNonPunishment(opened, entry, desk.mark(requestKey));
    deeds
        .current()
        .about(opened.admission())
        .subject("non punishment " + id)
        .detail("person", code)
        .detail("outcome", entry.getOutcome())
        .detail("on", entry.getOn());
    return id;
  }
}
