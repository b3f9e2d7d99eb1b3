package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.resguardo.access.Admission;
import org.resguardo.access.Caller;
import org.resguardo.access.CaseGate;
import org.resguardo.access.RowFilter;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Scope;

/**
 * Who may answer an offer: the office that it is made to, by the offer; then the gate is asked as
 * if the case were within reach, which it is not yet, so that an exclusion and a seal still shut
 * it.
 */
@ApplicationScoped
class TransferDesk {
  @Inject CaseGate gate;
  @Inject Caller caller;
  @Inject TransferRepository offers;

  /** An offer to the caller's office and its case, whether or not it was answered. */
  record Offered(TransferOffer offer, Admission admission) {}

  /** Over {@code transfer_offer o JOIN case_file c}: what waits for the caller. */
  RowFilter waiting() {
    RowFilter reach = lifted(() -> gate.rows(Permission.RECEIVE_CASE));
    String open = "o.answer IS NULL AND " + reach.condition();
    if (isOfEveryOffice()) {
      return new RowFilter(open, reach.parameters());
    }
    List<Object> parameters = new ArrayList<>(reach.parameters());
    parameters.add(caller.profile().officeCode());
    return new RowFilter(open + " AND o.to_office = ?", parameters);
  }

  Offered within(long id) {
    TransferOffer offer =
        offers
            .one(id)
            .filter(
                one -> isOfEveryOffice() || one.toOffice().equals(caller.profile().officeCode()))
            .orElseThrow(() -> new NotFoundException("offer " + id));
    return new Offered(offer, lifted(() -> gate.admit(offer.caseId(), Permission.RECEIVE_CASE)));
  }

  private boolean isOfEveryOffice() {
    return caller.scope(Permission.RECEIVE_CASE).orElseThrow() == Scope.ALL;
  }

  private <T> T lifted(Supplier<T> work) {
    return caller.lifted(Set.of(Permission.RECEIVE_CASE), Scope.ALL, work);
  }
}
