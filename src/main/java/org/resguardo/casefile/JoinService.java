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
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;

/**
 * Joins a case into another one, both within the caller's reach. Who they are is copied in the
 * vault by {@code intake}, which asks {@link #plan} first and hands the new party ids to {@link
 * #join}.
 */
@Boundary
public class JoinService {
  @Inject CaseGate gate;
  @Inject Deeds deeds;
  @Inject CaseLists lists;
  @Inject CaseJoin joins;

  /** Whether the case is open, and so can be joined; refuses whoever may not. Writes nothing. */
  @Requires(Permission.JOIN_CASE)
  public boolean possible(CaseNumber number) {
    deeds.current().unlogged();
    return !"CLOSED".equals(gate.admit(number, Permission.JOIN_CASE).status());
  }

  /** Whether it could be done, and who goes along. Writes nothing. */
  @Requires(Permission.JOIN_CASE)
  public JoinPlan plan(CaseNumber number, @Valid JoinEntry entry, String requestKey) {
    deeds.current().unlogged();
    Admission from = gate.admit(number, Permission.JOIN_CASE);
    return joins.plan(from, into(entry), entry, requestKey);
  }

  /**
   * Lays in the receiving case what is open of this one, and closes this one. {@code parties}: the
   * party of each who goes along and the one it has there.
   */
  @Requires(Permission.JOIN_CASE)
  public void join(
      CaseNumber number, @Valid JoinEntry entry, Map<PartyId, PartyId> parties, String requestKey) {
    Admission from = gate.admit(number, Permission.JOIN_CASE);
    Admission to = into(entry);
    joins.join(from, to, entry, parties, requestKey);
    deeds
        .current()
        .about(from)
        .reason(entry.getReason())
        .detail("to", to.number())
        .change("status", from.status(), "CLOSED");
  }

  /** The arrival of {@link #join} in the log of the receiving case. */
  @Requires(Permission.JOIN_CASE)
  public void noteArrival(CaseNumber into, CaseNumber from) {
    deeds.current().about(gate.admit(into, Permission.JOIN_CASE)).detail("from", from);
  }

  // A case out of reach and one that does not exist answer the same.
  private Admission into(JoinEntry entry) {
    return lists
        .locate(entry.getInto())
        .flatMap(
            found ->
                gate.look(gate.admit(found, Permission.READ_STOCK).caseId(), Permission.JOIN_CASE))
        .orElseThrow(() -> new RuleException(Problem.at("into", "casefile.join.noSuchCase")));
  }
}
