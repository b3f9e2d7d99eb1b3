package org.resguardo.care;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;
import org.resguardo.kernel.SealedNotes;
import org.resguardo.kernel.StaleException;

/**
 * Referrals to services. The agency that is asked stands in the case; why, with which aims and
 * where somebody stays is sealed.
 */
@Boundary
public class ReferralService {
  @Inject CareDesk desk;
  @Inject Deeds deeds;
  @Inject SealedNotes notes;
  @Inject CareReadRepository reader;
  @Inject CareRepository records;

  /** Records a referral and answers its id; it waits for its answer from then on. */
  @Requires(Permission.RECORD_SPECIAL)
  public long refer(CaseNumber number, String code, @Valid ReferralEntry entry, String requestKey) {
    CareDesk.Opened opened = desk.open(number, code, Permission.RECORD_SPECIAL);
    Optional<Long> twin = records.twin("victim_service", desk.request(requestKey));
    if (twin.isPresent()) {
      deeds.current().unlogged();
      return twin.get();
    }
    CareDesk.demandNone(desk.policy().referral(entry, reader.of(opened.victim().party())));
    String note =
        entry.getDetails() == null
            ? null
            : notes.seal(opened.caseId(), opened.victim().party(), "P5", entry.getDetails());
    long id = records.addReferral(opened, entry, note, desk.mark(requestKey));
    deeds
        .current()
        .about(opened.admission())
        .subject("referral " + id)
        .detail("person", code)
        .detail("on", entry.getOn());
    return id;
  }

  /**
   * Records the answer or the end of a referral.
   *
   * @throws StaleException when somebody changed it since {@code version}; null does not compare
   */
  @Requires(Permission.RECORD_SPECIAL)
  public void record(
      CaseNumber number,
      String code,
      long id,
      @Valid ReferralStepEntry step,
      Integer version,
      String requestKey) {
    CareDesk.Opened opened = desk.open(number, code, Permission.RECORD_SPECIAL);
    if (records.twin("service_step", desk.request(requestKey)).isPresent()) {
      deeds.current().unlogged();
      return;
    }
    CareRecords known = reader.of(opened.victim().party());
    CareRecords.Referral referral =
        known.referral(id).orElseThrow(() -> new NotFoundException("referral " + id));
    if (version != null && version != referral.version()) {
      throw new StaleException(referral.version(), List.of());
    }
    if (!referral.isOpen()) {
      throw new RuleException("care.referral.over");
    }
    CareDesk.demandNone(desk.policy().step(step, referral, known));
    if (!records.step(opened, referral, step, desk.mark(requestKey))) {
      throw new StaleException(referral.version() + 1, List.of());
    }
    deeds
        .current()
        .about(opened.admission())
        .subject("referral " + id)
        .detail("state", step.getState())
        .detail("on", step.getOn());
  }
}
