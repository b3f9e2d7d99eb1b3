package org.resguardo.casefile;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Map;
import org.resguardo.access.Admission;
import org.resguardo.access.CaseGate;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;

/**
 * Lets accused go on in a case of their own. Who they are is copied in the vault by {@code intake},
 * which asks {@link #plan} first and hands the new party ids to {@link #split}.
 */
@Boundary
public class SplitService {
  @Inject CaseGate gate;
  @Inject Deeds deeds;
  @Inject CaseSplit splits;

  /** Who can be split off, and to whom; refuses whoever may not. Writes nothing. */
  @Requires(Permission.SPLIT_CASE)
  public SplitForm form(CaseNumber number) {
    deeds.current().unlogged();
    return splits.form(gate.admit(number, Permission.SPLIT_CASE));
  }

  /** Whether it could be done, and who goes along. Writes nothing. */
  @Requires(Permission.SPLIT_CASE)
  public SplitPlan plan(CaseNumber number, @Valid SplitEntry entry, String requestKey) {
    deeds.current().unlogged();
    return splits.plan(gate.admit(number, Permission.SPLIT_CASE), entry, requestKey);
  }

  /**
   * Opens the new case and moves there what is open of these accused. {@code parties}: the party of
   * each who goes along and the one it has in the new case.
   */
  @Requires(Permission.SPLIT_CASE)
  public Made split(
      CaseNumber number,
      @Valid SplitEntry entry,
      Map<PartyId, PartyId> parties,
      String requestKey) {
    Admission admission = gate.admit(number, Permission.SPLIT_CASE);
    Made made = splits.split(admission, entry, parties, requestKey);
    deeds
        .current()
        .about(admission)
        .reason(entry.getReason())
        .detail("accused", String.join(" ", entry.getAccused()))
        .detail("to", made.number());
    return made;
  }

  /** The arrival of {@link #split} in the log of the new case; the last the caller does there. */
  @Requires(Permission.SPLIT_CASE)
  public void noteArrival(CaseNumber made, CaseNumber from) {
    Admission admission = gate.admit(made, Permission.SPLIT_CASE);
    deeds.current().about(admission).detail("from", from);
    splits.arrived(admission);
  }

  /** The case that was made. */
  public record Made(long caseId, CaseNumber number) {}
}
