package org.resguardo.care;

import jakarta.inject.Inject;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.VictimQuestions;
import org.resguardo.kernel.VictimQuestions.Answer;

/**
 * Whether who represents a child stands against her: accused or suspected here or in any other
 * case. The vault answers yes, no or too little known; who and where it never says.
 */
@Boundary
public class GuardianService {
  @Inject CareDesk desk;
  @Inject Deeds deeds;
  @Inject VictimQuestions vault;
  @Inject CareReadRepository reader;
  @Inject CareRepository records;

  /**
   * Asks, and keeps the answer with who asked and when.
   *
   * @param guardian code of the representative within the case; null for the one whose name stands
   *     in the child's own record
   */
  @Requires(Permission.RECORD_CARE)
  public Answer check(CaseNumber number, String code, String guardian) {
    CareDesk.Opened opened = desk.open(number, code, Permission.RECORD_CARE);
    String party =
        guardian == null
            ? null
            : reader
                .of(opened.victim().party())
                .guardian(guardian)
                .map(CareRecords.Guardian::party)
                .orElseThrow(() -> new NotFoundException("representative " + guardian));
    Answer answer =
        vault.guardianConflict(
            opened.caseId(), opened.victim().party(), party == null ? null : new PartyId(party));
    records.addCheck(opened, party, answer.name(), desk.mark(null));
    deeds
        .current()
        .about(opened.admission())
        .subject(code)
        .detail("representative", guardian)
        .detail("conflict", answer);
    return answer;
  }
}
