package org.resguardo.retention;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.access.Admission;
import org.resguardo.access.CaseGate;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.PartyHidden;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;

/**
 * An accused whom a court freed of what stands in the files (DP-16): nobody finds the person by
 * this case any more, no list shows the name; the judgment stays for the figures.
 */
@Boundary
public class ExpungementService {
  private static final String LIST = "expungement_ground";

  @Inject CaseGate gate;
  @Inject Deeds deeds;
  @Inject ExpungementRepository orders;
  @Inject RetentionDesk desk;
  @Inject Event<PartyHidden> hidden;

  @Requires(Permission.EXPUNGE_ACCUSED)
  public ExpungementPage of(CaseNumber number) {
    deeds.current().unlogged();
    Admission admission = gate.admit(number, Permission.EXPUNGE_ACCUSED);
    return new ExpungementPage(
        number.value(),
        orders.of(admission.caseId()),
        List.copyOf(orders.accused(admission.caseId()).keySet()));
  }

  /** Answers the id of the order; the same request key answers it again. */
  @Requires(Permission.EXPUNGE_ACCUSED)
  public long expunge(CaseNumber number, @Valid ExpungementEntry entry, String requestKey) {
    orders.lock(number);
    Admission admission = gate.admit(number, Permission.EXPUNGE_ACCUSED);
    String key = desk.request(requestKey);
    Optional<Long> twin = orders.twin(key);
    if (twin.isPresent()) {
      deeds.current().unlogged();
      return twin.get();
    }
    PartyId party = checked(admission, entry);
    entry.setReason(desk.coded(admission.caseId(), entry.getReason()));
    long id = orders.add(admission.caseId(), party, entry, desk.writing(key));
    deeds
        .current()
        .about(admission)
        .subject(entry.getPerson())
        .reason(entry.getReason())
        .detail("order", entry.getOrder())
        .detail("expunged", entry.getGround())
        .detail("on", entry.getOn());
    hidden.fire(new PartyHidden(party, true));
    return id;
  }

  /** Takes back what was recorded by error: the person is found again. */
  @Requires(Permission.EXPUNGE_ACCUSED)
  public void withdraw(CaseNumber number, long id, @Valid ReleaseEntry entry) {
    Admission admission = gate.admit(number, Permission.EXPUNGE_ACCUSED);
    ExpungementView order =
        orders.of(admission.caseId()).stream()
            .filter(one -> one.id() == id)
            .findFirst()
            .orElseThrow(() -> new NotFoundException("expungement " + id));
    entry.setReason(desk.coded(admission.caseId(), entry.getReason()));
    if (!orders.withdraw(id, entry.getReason(), desk.writing(null))) {
      throw new RuleException("retention.expunge.withdrawn");
    }
    deeds
        .current()
        .about(admission)
        .subject(order.code())
        .reason(entry.getReason())
        .detail("order", order.order())
        .detail("ended", true);
    hidden.fire(new PartyHidden(new PartyId(order.party()), false));
  }

  private PartyId checked(Admission admission, ExpungementEntry entry) {
    List<Problem> problems = new ArrayList<>();
    if (!desk.knows(LIST, entry.getGround())) {
      problems.add(Problem.at("ground", "proceeding.unknownCode"));
    }
    if (entry.getOn().isAfter(desk.today())) {
      problems.add(Problem.at("on", "proceeding.inFuture"));
    }
    Map<String, PartyId> accused = orders.accused(admission.caseId());
    if (!accused.containsKey(entry.getPerson())) {
      problems.add(Problem.at("person", "retention.hold.unknown"));
    } else if (orders.of(admission.caseId()).stream()
        .anyMatch(one -> one.isOpen() && one.code().equals(entry.getPerson()))) {
      problems.add(Problem.at("person", "retention.expunge.already"));
    }
    if (!problems.isEmpty()) {
      throw new RuleException(problems);
    }
    return accused.get(entry.getPerson());
  }
}
