package org.resguardo.casefile;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Collection;
import java.util.Map;
import org.resguardo.access.CaseGate;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;

/** The front door of the case file: register, find, read, edit. */
@Boundary
public class CaseFileService {
  @Inject CaseGate gate;

  /**
   * Registers the smallest lawful case. A second call with the same request key by the same caller
   * gives the first call's number and changes nothing.
   *
   * @throws org.resguardo.kernel.RuleException with problems at the entry's fields; an official
   *     number that is taken is answered with the office to call and nothing else
   */
  @Requires(Permission.REGISTER_CASE)
  public CaseNumber register(@Valid RegistrationEntry entry, String requestKey) {
    throw new UnsupportedOperationException();
  }

  /**
   * As {@link #register}, for a case that comes from elsewhere; the same source key adds nothing.
   */
  @Requires(Permission.IMPORT_CASES)
  public CaseNumber bringIn(@Valid RegistrationEntry entry, RegistrationOrigin origin) {
    throw new UnsupportedOperationException();
  }

  /** A page of the cases within the caller's reach. */
  @Requires(Permission.READ_STOCK)
  public CasePage list(CaseQuery query) {
    throw new UnsupportedOperationException();
  }

  /** The bar above the pages of a case. */
  @Requires({Permission.READ_CASE, Permission.READ_STOCK})
  public CaseBar bar(CaseNumber number) {
    throw new UnsupportedOperationException();
  }

  /** The case, as far as the caller may see it; the opening is remembered as recent. */
  @Requires({Permission.READ_CASE, Permission.READ_STOCK})
  public CaseView view(CaseNumber number) {
    throw new UnsupportedOperationException();
  }

  /** The case as it stands, to be edited; its version is the bar's. */
  @Requires(Permission.EDIT_CASE)
  public CaseEntry entry(CaseNumber number) {
    throw new UnsupportedOperationException();
  }

  /**
   * @throws org.resguardo.kernel.StaleException when somebody else changed the case since {@code
   *     version}, with both values of each field that differs
   */
  @Requires(Permission.EDIT_CASE)
  public void edit(CaseNumber number, @Valid CaseEntry entry, int version) {
    throw new UnsupportedOperationException();
  }

  /** Whom to call about each of these cases, and nothing else about them: by case id. */
  @Requires({Permission.READ_MATCHES, Permission.ENTER_IDENTITY, Permission.REGISTER_CASE})
  public Map<Long, OfficeContact> contactsOf(Collection<Long> caseIds) {
    throw new UnsupportedOperationException();
  }
}
