package org.resguardo.casefile;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.resguardo.access.Admission;
import org.resguardo.access.CaseGate;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;

/** The front door of the case file: register, read, edit. Lists have one of their own. */
@Boundary
public class CaseFileService {
  @Inject CaseGate gate;
  @Inject Deeds deeds;
  @Inject CaseRegistrar registrar;
  @Inject CaseReader reader;
  @Inject CaseEditor editor;

  /**
   * Registers the smallest lawful case. A second call with the same request key by the same caller
   * gives the first call's number and changes nothing.
   *
   * @throws org.resguardo.kernel.RuleException with problems at the entry's fields; an official
   *     number that is taken is answered with the office to call and nothing else
   */
  @Requires(Permission.REGISTER_CASE)
  public CaseNumber register(@Valid RegistrationEntry entry, String requestKey) {
    return told(registrar.register(entry, requestKey), entry);
  }

  /** As {@link #register}, for a case from elsewhere; the same source key adds nothing. */
  @Requires(Permission.BRING_IN)
  public CaseNumber bringIn(@Valid RegistrationEntry entry, RegistrationOrigin origin) {
    return told(registrar.bringIn(entry, origin), entry);
  }

  /** Whether no case was ever registered here: a demo is furnished then, and only then. */
  @Requires(Permission.IMPORT_CASES)
  public boolean isEmpty() {
    deeds.current().unlogged();
    return registrar.isEmpty();
  }

  /** The case that came in under this source key before, whoever holds it now. */
  @Requires(Permission.IMPORT_CASES)
  public Optional<CaseNumber> broughtIn(String sourceKey) {
    deeds.current().unlogged();
    return registrar.broughtIn(sourceKey);
  }

  private CaseNumber told(CaseRegistrar.Outcome outcome, RegistrationEntry entry) {
    if (!outcome.added()) {
      deeds.current().unlogged();
      return outcome.number();
    }
    deeds
        .current()
        .about(outcome.caseId(), outcome.number().value())
        .detail("office", entry.getOfficeCode())
        .detail("offence", entry.getOffenceCode())
        .detail("victim", entry.getVictim())
        .detail("suspect", entry.getSuspect());
    return outcome.number();
  }

  /** The bar above the pages of a case, and what the caller may do with it. */
  @Requires({Permission.READ_CASE, Permission.READ_STOCK})
  public CaseFrame frame(CaseNumber number) {
    Admission admission = gate.admit(number, Permission.READ_CASE, Permission.READ_STOCK);
    return new CaseFrame(admission, reader.bar(admission));
  }

  /** The case, as far as the caller may see it; the opening is remembered as recent. */
  @Requires({Permission.READ_CASE, Permission.READ_STOCK})
  public CaseView view(CaseNumber number) {
    return reader.view(gate.admit(number, Permission.READ_CASE, Permission.READ_STOCK));
  }

  /** The case as it stands, to be edited, with its version. */
  @Requires(Permission.EDIT_CASE)
  public Editable entry(CaseNumber number) {
    Admission admission = gate.admit(number, Permission.EDIT_CASE);
    deeds.current().unlogged();
    return reader.editable(admission);
  }

  /**
   * @throws org.resguardo.kernel.StaleException when somebody else changed the case since {@code
   *     version}, with both values of each field that differs
   */
  @Requires(Permission.EDIT_CASE)
  public void edit(CaseNumber number, @Valid CaseEntry entry, int version) {
    Admission admission = gate.admit(number, Permission.EDIT_CASE);
    deeds.current().about(admission);
    editor.edit(admission, entry, version);
  }

  /** Whom to call about each of these cases, and nothing else about them: by case id. */
  @Requires({Permission.READ_MATCHES, Permission.ENTER_IDENTITY, Permission.REGISTER_CASE})
  public Map<Long, OfficeContact> contactsOf(Collection<Long> caseIds) {
    deeds.current().unlogged();
    return reader.contacts(caseIds);
  }

  /** The facts of a case and the version they were read at. */
  public record Editable(CaseEntry entry, int version) {}
}
