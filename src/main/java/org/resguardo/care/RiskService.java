package org.resguardo.care;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Optional;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.SealedNotes;

/** Assessments of risk: the days stand in the case, what was found is sealed in the vault. */
@Boundary
public class RiskService {
  @Inject CareDesk desk;
  @Inject Deeds deeds;
  @Inject SealedNotes notes;
  @Inject CareRepository records;

  @Requires(Permission.RECORD_SPECIAL)
  public long assess(CaseNumber number, String code, @Valid RiskEntry entry, String requestKey) {
    CareDesk.Opened opened = desk.open(number, code, Permission.RECORD_SPECIAL);
    Optional<Long> twin = records.twin("risk_assessment", desk.request(requestKey));
    if (twin.isPresent()) {
      deeds.current().unlogged();
      return twin.get();
    }
    CareDesk.demandNone(desk.policy().risk(entry));
    RiskText text = new RiskText(entry.getLevel(), entry.getFactors(), entry.getText());
    String note = notes.seal(opened.caseId(), opened.victim().party(), "P5", text.sealed());
    long id = records.addRisk(opened, entry, note, desk.mark(requestKey));
    deeds
        .current()
        .about(opened.admission())
        .subject("assessment " + id)
        .detail("person", code)
        .detail("on", entry.getOn())
        .detail("nextReview", entry.getNextReview());
    return id;
  }
}
