package org.resguardo.person;

import jakarta.inject.Inject;
import java.util.List;
import org.resguardo.access.Caller;
import org.resguardo.access.CaseGate;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;

/** The same human being twice in one case: who that may be, and what a person decided about it. */
@Boundary
public class TwinService {
  @Inject CaseGate gate;
  @Inject Caller caller;
  @Inject Deeds deeds;
  @Inject VaultTwins twins;

  /** One statement; no name is read. */
  @Requires(Permission.MERGE_PEOPLE)
  public List<Twin> ofCase(long caseId) {
    deeds.current().unlogged();
    gate.admit(caseId, Permission.MERGE_PEOPLE);
    return twins.ofCase(caseId);
  }

  /** Makes both one person; before the case counts them as one. */
  @Requires(Permission.MERGE_PEOPLE)
  public void unite(long caseId, PartyId kept, PartyId other) {
    deeds.current().unlogged();
    gate.admit(caseId, Permission.MERGE_PEOPLE);
    twins.unite(Actor.of(caller), caseId, kept, other);
  }

  /** Takes that back; after the case counts them apart. */
  @Requires(Permission.MERGE_PEOPLE)
  public void separate(long caseId, PartyId kept, PartyId other) {
    deeds.current().unlogged();
    gate.admit(caseId, Permission.MERGE_PEOPLE);
    twins.separate(Actor.of(caller), caseId, kept, other);
  }
}
