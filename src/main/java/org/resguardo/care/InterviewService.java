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

/**
 * Interviews of a victim, counted: who has told it once already is not asked again without a
 * reason, whether that was in an interview or before a court.
 */
@Boundary
public class InterviewService {
  @Inject CareDesk desk;
  @Inject Deeds deeds;
  @Inject SealedNotes notes;
  @Inject CareReadRepository reader;
  @Inject CareVictimRepository victims;
  @Inject CareRepository records;

  /** Records an interview and answers its id. A second submit of one form makes one. */
  @Requires(Permission.RECORD_CARE)
  public long record(
      CaseNumber number, String code, @Valid InterviewEntry entry, String requestKey) {
    CareDesk.Opened opened = desk.open(number, code, Permission.RECORD_CARE);
    String request = desk.request(requestKey);
    Optional<Long> twin = records.twin("victim_interview", request);
    if (twin.isPresent()) {
      deeds.current().unlogged();
      return twin.get();
    }
    victims.lock(opened.victim().party());
    CareRecords known = reader.of(opened.victim().party());
    CareDesk.demandNone(desk.policy().interview(entry, known));
    settle(opened, entry, known);
    String note =
        entry.getContent() == null
            ? null
            : notes.seal(opened.caseId(), opened.victim().party(), "P5", entry.getContent());
    long id = records.addInterview(opened, entry, note, desk.mark(requestKey));
    deeds
        .current()
        .about(opened.admission())
        .subject("interview " + id)
        .detail("person", code)
        .detail("on", entry.getOn())
        .detail("told", known.told() + 1)
        .detail("repeatReason", entry.getRepeatReason());
    return id;
  }

  // The first time is no repetition, whatever was sent.
  private void settle(CareDesk.Opened opened, InterviewEntry entry, CareRecords known) {
    if (known.told() == 0) {
      entry.setRepeatReason(null);
      entry.setRepeatNote(null);
    }
    entry.setRepeatNote(desk.guarded(opened.caseId(), "repeatNote", entry.getRepeatNote()));
    entry.setDespite(desk.guarded(opened.caseId(), "despite", entry.getDespite()));
  }
}
