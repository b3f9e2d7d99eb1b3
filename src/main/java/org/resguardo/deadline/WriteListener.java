package org.resguardo.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.resguardo.access.BroughtIn;
import org.resguardo.access.Caller;
import org.resguardo.access.Deeds;
import org.resguardo.access.Performed;
import org.resguardo.kernel.Permission;

/**
 * Reckons a case anew within the transaction of the write that changed it: a hearing and the term
 * it starts stand together or not at all.
 */
@ApplicationScoped
public class WriteListener {
  /** Logged, but nothing in the case changes by them. */
  private static final Set<Permission> READERS =
      EnumSet.of(
          Permission.OPEN_IDENTITY,
          Permission.PRINT_PAPER,
          Permission.DISCLOSE_CASE,
          Permission.OPEN_SPECIAL,
          Permission.SEARCH_PEOPLE,
          Permission.EXPORT_CASES,
          Permission.READ_AUDIT,
          Permission.READ_CASE_AUDIT,
          Permission.EXTRACT_LOG,
          Permission.APPROVE_RELEASE,
          Permission.ASSIGN_CASE,
          Permission.ASSIGN_SEALED,
          Permission.RECORD_CARE,
          Permission.RECORD_SPECIAL,
          Permission.TRANSFER_CASE,
          Permission.RECEIVE_CASE);

  @Inject Reckoner reckoner;
  @Inject Majority majority;
  @Inject Caller caller;
  @Inject Deeds deeds;

  @Transactional
  public void performed(@Observes Performed event) {
    Permission by = event.deed().permission();
    Long caseId = event.deed().caseId();
    if (caseId == null || !by.audited() || READERS.contains(by)) {
      return;
    }
    // Each of its acts would reckon the whole case; it is reckoned when it stands.
    if (deeds.within(Permission.BRING_IN)) {
      return;
    }
    if (by == Permission.ENTER_IDENTITY) {
      majority.forget(caseId);
    }
    reckon(caseId, by);
  }

  @Transactional
  public void broughtIn(@Observes BroughtIn event) {
    reckon(event.caseId(), Permission.BRING_IN);
  }

  private void reckon(long caseId, Permission by) {
    reckoner.reckon(
        List.of(caseId), by.name(), caller.isKnown() ? caller.profile().userId() : null);
  }
}
