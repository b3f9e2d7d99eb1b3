package org.resguardo.intake;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.resguardo.access.Deeds;
import org.resguardo.casefile.JoinEntry;
import org.resguardo.casefile.JoinPlan;
import org.resguardo.casefile.JoinService;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Coordinator;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;
import org.resguardo.person.PersonService;

/** Joins a case into another: the vault first, then both cases, then the claim. */
@Coordinator
public class JoinCasesService {
  @Inject JoinService joins;
  @Inject PersonService persons;
  @Inject Entrance entrance;
  @Inject Deeds deeds;

  /** Answers the internal number of the receiving case; the same request key answers it again. */
  @Requires(Permission.JOIN_CASE)
  public CaseNumber join(CaseNumber number, JoinEntry entry, String requestKey) {
    deeds.current().unlogged();
    JoinPlan plan = joins.plan(number, entry, requestKey);
    if (plan.done()) {
      return plan.into();
    }
    Map<PartyId, PartyId> copies = new LinkedHashMap<>();
    for (PartyId party : plan.parties()) {
      String key = requestKey == null ? null : requestKey + "|" + party;
      copies.put(party, entrance.party(number, key));
    }
    persons.copyAhead(plan.caseId(), copies);
    joins.join(number, entry, copies, requestKey);
    persons.claim(plan.intoId(), copies.values());
    joins.noteArrival(plan.into(), number);
    return plan.into();
  }
}
