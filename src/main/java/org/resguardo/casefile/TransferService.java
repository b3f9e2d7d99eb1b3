package org.resguardo.casefile;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.resguardo.access.Admission;
import org.resguardo.access.Caller;
import org.resguardo.access.CaseGate;
import org.resguardo.access.Deed;
import org.resguardo.access.Deeds;
import org.resguardo.access.TextGuard;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;

/**
 * A case goes to another office when that office takes it: offered, accepted, rejected, revoked.
 */
@Boundary
public class TransferService {
  private static final String ACCEPTED = "ACCEPTED";
  private static final String REJECTED = "REJECTED";
  private static final String REVOKED = "REVOKED";

  @Inject CaseGate gate;
  @Inject CaseCare care;
  @Inject TransferDesk desk;
  @Inject TransferRepository offers;
  @Inject TextGuard texts;
  @Inject Caller caller;
  @Inject Deeds deeds;
  @Inject @BusinessClock Clock clock;

  /** Nothing moves yet. Answers the id of the offer. */
  @Requires(Permission.TRANSFER_CASE)
  public long offer(CaseNumber number, @Valid TransferEntry entry) {
    Admission admission = gate.admit(number, Permission.TRANSFER_CASE);
    care.checkTransfer(admission, entry);
    long id =
        offers
            .add(admission, entry, me(), clock.instant())
            .orElseThrow(() -> new RuleException("casefile.transfer.offered"));
    told(admission, entry.getReason(), "OFFERED").detail("office", entry.getToOffice());
    return id;
  }

  /** The office that offered the case thinks better of it before anybody answered. */
  @Requires(Permission.TRANSFER_CASE)
  public void revoke(CaseNumber number, long id) {
    Admission admission = gate.admit(number, Permission.TRANSFER_CASE);
    TransferOffer offer =
        offers
            .one(id)
            .filter(one -> one.caseId() == admission.caseId())
            .orElseThrow(() -> new NotFoundException("offer " + id));
    settle(offer, REVOKED, null);
    told(admission, offer.reason(), REVOKED).detail("office", offer.toOffice());
  }

  /** Every offer of the case with its answer, newest first. */
  @Requires(Permission.READ_CASE)
  public List<TransferOffer> offers(CaseNumber number) {
    return offers.of(gate.admit(number, Permission.READ_CASE).caseId());
  }

  /** What waits for the caller's answer, oldest first. */
  @Requires(Permission.RECEIVE_CASE)
  public List<TransferOffer> waiting() {
    deeds.current().unlogged();
    return offers.waiting(desk.waiting());
  }

  @Requires(Permission.RECEIVE_CASE)
  public TransferOffer one(long id) {
    deeds.current().unlogged();
    return desk.within(id).offer();
  }

  /**
   * Whoever accepts has the case from today on, with nobody in charge; today is what is counted.
   */
  @Requires(Permission.RECEIVE_CASE)
  public void answer(long id, @Valid TransferAnswerEntry entry) {
    TransferDesk.Offered offered = desk.within(id);
    TransferOffer offer = offered.offer();
    Admission admission = offered.admission();
    boolean accepted = ACCEPTED.equals(entry.getAnswer());
    if (!accepted && !REJECTED.equals(entry.getAnswer())) {
      throw new RuleException(Problem.at("answer", "casefile.rule.unknownCode", entry.getAnswer()));
    }
    if (!accepted && entry.getNote() == null) {
      throw new RuleException(Problem.at("note", "casefile.transfer.noteNeeded"));
    }
    settle(offer, entry.getAnswer(), texts.codedUnread(offer.caseId(), entry.getNote()));
    Deed deed = told(admission, offer.reason(), entry.getAnswer());
    if (accepted) {
      care.move(admission, offer.accepted(LocalDate.now(clock)));
      deed.change("office", offer.fromOffice(), offer.toOffice());
    } else {
      deed.detail("office", offer.toOffice());
    }
  }

  private void settle(TransferOffer offer, String answer, String note) {
    if (!offers.answer(offer.id(), answer, note, me(), clock.instant())) {
      throw new RuleException("casefile.transfer.answered");
    }
  }

  private Deed told(Admission admission, String reason, String step) {
    return deeds.current().about(admission).reason(reason).detail("transfer", step);
  }

  private long me() {
    return caller.profile().userId();
  }
}
