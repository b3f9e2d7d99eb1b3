package org.resguardo.casefile;

import jakarta.inject.Inject;
import java.util.Optional;
import org.resguardo.access.Admission;
import org.resguardo.access.CaseGate;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.FuzzyDate;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;

/** Reads the people of a case by code. No name passes here. */
@Boundary
public class PeopleService {
  @Inject CaseGate gate;
  @Inject VictimFile victims;
  @Inject AccusedFile accused;
  @Inject OtherPartyRegister others;
  @Inject PeopleRepository people;

  /** Victims, accused and others of a case; what the caller may not see is empty. */
  @Requires({Permission.READ_CASE, Permission.READ_VICTIM})
  public PeopleView people(CaseNumber number) {
    Admission admission = gate.admit(number, Permission.READ_CASE, Permission.READ_VICTIM);
    return people.of(admission.caseId()).seenBy(admission);
  }

  /** Whether the caller can count two of these people as one. */
  @Requires({Permission.READ_CASE, Permission.READ_VICTIM})
  public boolean mayMerge(CaseNumber number) {
    return gate.admit(number, Permission.READ_CASE, Permission.READ_VICTIM)
        .allows(Permission.MERGE_PEOPLE);
  }

  /**
   * As {@link #people}, for who asks for the accused by name of the list: refused to who may not
   * see them, because an empty answer would say that there are none.
   */
  @Requires(Permission.READ_ACCUSED)
  public PeopleView accusedOf(CaseNumber number) {
    Admission admission = gate.admit(number, Permission.READ_ACCUSED);
    return people.of(admission.caseId()).seenBy(admission);
  }

  /** As {@link #accusedOf}, for the victims. */
  @Requires(Permission.READ_VICTIM)
  public PeopleView victimsOf(CaseNumber number) {
    Admission admission = gate.admit(number, Permission.READ_VICTIM);
    return people.of(admission.caseId()).seenBy(admission);
  }

  /** As {@link #accusedOf}, for the other parties. */
  @Requires(Permission.READ_CASE)
  public PeopleView partiesOf(CaseNumber number) {
    Admission admission = gate.admit(number, Permission.READ_CASE);
    return people.of(admission.caseId()).seenBy(admission);
  }

  @Requires(Permission.READ_VICTIM)
  public VictimView victim(CaseNumber number, String code) {
    return victims.view(gate.admit(number, Permission.READ_VICTIM).caseId(), code);
  }

  @Requires(Permission.READ_ACCUSED)
  public AccusedView accused(CaseNumber number, String code) {
    return accused.view(gate.admit(number, Permission.READ_ACCUSED).caseId(), code);
  }

  @Requires(Permission.READ_CASE)
  public PartyView party(CaseNumber number, String code) {
    return others.view(gate.admit(number, Permission.READ_CASE).caseId(), code);
  }

  /** The code of a party within a case, whichever kind it is. */
  @Requires({Permission.READ_CASE, Permission.READ_VICTIM})
  public Optional<String> codeOf(CaseNumber number, PartyId party) {
    Admission admission = gate.admit(number, Permission.READ_CASE, Permission.READ_VICTIM);
    return others.codeOf(admission.caseId(), party);
  }

  /** The ages somebody of this birth date had while the facts of the case happened. */
  @Requires({Permission.RECORD_ACCUSED, Permission.BRING_IN})
  public AgeRange ageAtOffence(CaseNumber number, FuzzyDate birth) {
    Admission admission = gate.admit(number, Permission.RECORD_ACCUSED, Permission.BRING_IN);
    return accused.ageAtOffence(admission.caseId(), birth);
  }
}
