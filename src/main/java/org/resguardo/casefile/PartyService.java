package org.resguardo.casefile;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import org.resguardo.access.Admission;
import org.resguardo.access.CaseGate;
import org.resguardo.access.Deed;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;

/**
 * Writes the people of a case as codes and facts. Their names are entered through {@code intake},
 * which asks {@code admit…} first, so that nothing reaches the vault that the case would refuse.
 */
@Boundary
public class PartyService {
  @Inject CaseGate gate;
  @Inject Deeds deeds;
  @Inject VictimRegister victims;
  @Inject AccusedRegister accused;
  @Inject OtherPartyRegister others;

  /** Whether this victim could be added; answers the case's id inside the house. Writes nothing. */
  @Requires({Permission.RECORD_VICTIM, Permission.BRING_IN})
  public long admitVictim(CaseNumber number, @Valid VictimEntry entry) {
    deeds.current().unlogged();
    long caseId = admit(number, Permission.RECORD_VICTIM).caseId();
    victims.check(entry);
    return caseId;
  }

  /** Adds a victim under a random code, {@code V-7K2Q}. Idempotent by party id. */
  @Requires({Permission.RECORD_VICTIM, Permission.BRING_IN})
  public String addVictim(CaseNumber number, PartyId party, @Valid VictimEntry entry) {
    Admission admission = admit(number, Permission.RECORD_VICTIM);
    return victims.add(admission, party, entry, about(admission));
  }

  /**
   * Closes the current row of facts and adds one; tables as of an earlier instant stay as they
   * were.
   */
  @Requires(Permission.RECORD_VICTIM)
  public void changeVictim(CaseNumber number, String code, @Valid VictimEntry entry, int version) {
    Admission admission = gate.admit(number, Permission.RECORD_VICTIM);
    victims.change(admission, code, entry, version, about(admission));
  }

  /**
   * Corrects a victim entered in the wrong case: removed here with the reason, entered there under
   * a new code. Refused while a charge or a coming hearing of this case names the victim.
   */
  @Requires(Permission.MOVE_VICTIM)
  public VictimMoved moveVictim(
      CaseNumber from, String code, CaseNumber to, String reason, int version) {
    Admission here = gate.admit(from, Permission.MOVE_VICTIM);
    if (from.equals(to)) {
      throw new RuleException(Problem.at("to", "parties.move.sameCase"));
    }
    Admission there = gate.admit(to, Permission.MOVE_VICTIM);
    VictimMoved moved = victims.move(here, code, there, reason, version);
    about(here).subject(code).reason(reason).detail("to", to).detail("newCode", moved.code());
    return moved;
  }

  /** The arrival of {@link #moveVictim} in the log of the other case. */
  @Requires(Permission.MOVE_VICTIM)
  public void noteArrival(CaseNumber to, String code, CaseNumber from) {
    about(gate.admit(to, Permission.MOVE_VICTIM)).subject(code).detail("from", from);
  }

  /** As {@link #admitVictim}. */
  @Requires({Permission.RECORD_ACCUSED, Permission.BRING_IN})
  public long admitAccused(CaseNumber number, @Valid AccusedEntry entry) {
    deeds.current().unlogged();
    long caseId = admit(number, Permission.RECORD_ACCUSED).caseId();
    accused.check(entry);
    return caseId;
  }

  /** Adds a named suspect or an unidentified one (NN-1). Idempotent by party id. */
  @Requires({Permission.RECORD_ACCUSED, Permission.BRING_IN})
  public String addAccused(CaseNumber number, PartyId party, @Valid AccusedEntry entry) {
    Admission admission = admit(number, Permission.RECORD_ACCUSED);
    return accused.add(admission, party, entry, about(admission));
  }

  /**
   * As {@link #changeVictim}. An unidentified one whose entry now says {@code known} gets a code of
   * the named; the code of now is returned.
   */
  @Requires(Permission.RECORD_ACCUSED)
  public String changeAccused(
      CaseNumber number, String code, @Valid AccusedEntry entry, int version) {
    Admission admission = gate.admit(number, Permission.RECORD_ACCUSED);
    return accused.change(admission, code, entry, version, about(admission));
  }

  /** As {@link #admitVictim}. */
  @Requires({Permission.RECORD_PARTY, Permission.BRING_IN})
  public long admitParty(CaseNumber number, @Valid PartyEntry entry) {
    deeds.current().unlogged();
    long caseId = admit(number, Permission.RECORD_PARTY).caseId();
    others.check(entry);
    return caseId;
  }

  /** Adds a witness, lawyer, representative ... (P-1). Idempotent by party id. */
  @Requires({Permission.RECORD_PARTY, Permission.BRING_IN})
  public String addParty(CaseNumber number, PartyId party, @Valid PartyEntry entry) {
    Admission admission = admit(number, Permission.RECORD_PARTY);
    return others.add(admission, party, entry, about(admission));
  }

  @Requires(Permission.RECORD_PARTY)
  public void changeParty(CaseNumber number, String code, @Valid PartyEntry entry, int version) {
    Admission admission = gate.admit(number, Permission.RECORD_PARTY);
    others.change(admission, code, entry, version, about(admission));
  }

  /** Whether the form is offered at all; refuses as the act itself would, and writes nothing. */
  @Requires({Permission.RECORD_VICTIM, Permission.BRING_IN})
  public void offerVictim(CaseNumber number) {
    deeds.current().unlogged();
    admit(number, Permission.RECORD_VICTIM);
  }

  @Requires(Permission.RECORD_ACCUSED)
  public void offerAccused(CaseNumber number) {
    offer(number, Permission.RECORD_ACCUSED);
  }

  @Requires(Permission.RECORD_PARTY)
  public void offerParty(CaseNumber number) {
    offer(number, Permission.RECORD_PARTY);
  }

  @Requires(Permission.MOVE_VICTIM)
  public void offerMove(CaseNumber number) {
    offer(number, Permission.MOVE_VICTIM);
  }

  private void offer(CaseNumber number, Permission permission) {
    deeds.current().unlogged();
    gate.admit(number, permission);
  }

  private Admission admit(CaseNumber number, Permission permission) {
    return gate.admit(number, permission, Permission.BRING_IN);
  }

  private Deed about(Admission admission) {
    return deeds.current().about(admission);
  }
}
