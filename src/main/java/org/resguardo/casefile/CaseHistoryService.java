package org.resguardo.casefile;

import jakarta.inject.Inject;
import org.resguardo.access.Admission;
import org.resguardo.access.CaseGate;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;

/** What happened to a case, for those who answer for it. */
@Boundary
public class CaseHistoryService {
  @Inject CaseGate gate;
  @Inject Deeds deeds;
  @Inject CaseHistoryRepository history;

  /**
   * Newest first; {@code user} and {@code action} narrow it, {@code before} goes on from a page.
   */
  @Requires(Permission.READ_CASE_AUDIT)
  public HistoryPage of(CaseNumber number, String user, String action, Long before) {
    Admission admission = gate.admit(number, Permission.READ_CASE_AUDIT);
    deeds.current().about(admission);
    return history.page(admission.caseId(), user, action, before);
  }
}
