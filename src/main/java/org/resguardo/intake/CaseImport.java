package org.resguardo.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.resguardo.access.Caller;
import org.resguardo.casefile.CaseFileService;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Scope;
import org.resguardo.person.NewIdentity;
import org.resguardo.person.PersonService;

/**
 * The two stores of one case's import, in the order of decision 1: vault, case with audit, claim.
 */
@ApplicationScoped
class CaseImport {
  // What the acts of a workbook need. Held for the run only: a clerk who may import may not thereby
  // record decisions on a page.
  private static final Set<Permission> NEEDED =
      Set.of(
          Permission.BRING_IN,
          Permission.READ_CASE,
          Permission.EDIT_CASE,
          Permission.RECORD_VICTIM,
          Permission.RECORD_ACCUSED,
          Permission.RECORD_PARTY,
          Permission.RECORD_COUNT,
          Permission.RECORD_HEARING,
          Permission.RECORD_DECISION,
          Permission.ASSIGN_CASE,
          Permission.TRANSFER_CASE,
          Permission.CLOSE_CASE,
          Permission.REOPEN_CASE,
          Permission.ENTER_IDENTITY);

  @Inject BringInService bringing;
  @Inject CaseFileService cases;
  @Inject PersonService people;
  @Inject Caller caller;

  Optional<CaseNumber> alreadyThere(CasePlan plan) {
    return cases.broughtIn(plan.row().text("office") + "/" + plan.key());
  }

  String rehearse(CasePlan plan) {
    try {
      lifted(() -> bringing.bringIn(plan, true));
    } catch (BringInService.Undone asPlanned) {
      return null;
    }
    throw new IllegalStateException("a rehearsal was not undone");
  }

  /**
   * A case that is refused after its people entered the vault leaves them there unclaimed: they
   * count for nothing and are swept.
   */
  String bringIn(CasePlan plan) {
    return lifted(
        () -> {
          if (!plan.identities().isEmpty()) {
            people.enterAhead(plan.identities());
          }
          CaseNumber number = bringing.bringIn(plan, false);
          List<PartyId> parties = plan.identities().stream().map(NewIdentity::party).toList();
          people.claim(cases.frame(number).admission().caseId(), parties);
          return number.value();
        });
  }

  // A transferred case leaves the office that brings it in; the acts that follow must still reach
  // it.
  private <T> T lifted(Supplier<T> work) {
    return caller.lifted(NEEDED, Scope.ALL, work);
  }
}
