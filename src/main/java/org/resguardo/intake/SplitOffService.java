package org.resguardo.intake;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.resguardo.access.Deeds;
import org.resguardo.casefile.SplitEntry;
import org.resguardo.casefile.SplitPlan;
import org.resguardo.casefile.SplitService;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Coordinator;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;
import org.resguardo.person.PersonService;

/** Splits accused off into a case of their own: the vault first, then the case, then the claim. */
@Coordinator
public class SplitOffService {
  @Inject SplitService splits;
  @Inject PersonService persons;
  @Inject Entrance entrance;
  @Inject Deeds deeds;

  /** Answers the number of the new case; the same request key answers it again. */
  @Requires(Permission.SPLIT_CASE)
  public CaseNumber split(CaseNumber number, SplitEntry entry, String requestKey) {
    deeds.current().unlogged();
    SplitPlan plan = splits.plan(number, entry, requestKey);
    if (plan.made().isPresent()) {
      return plan.made().get();
    }
    Map<PartyId, PartyId> copies = new LinkedHashMap<>();
    for (PartyId party : plan.parties()) {
      String key = requestKey == null ? null : requestKey + "|" + party;
      copies.put(party, entrance.party(number, key));
    }
    persons.copyAhead(plan.caseId(), copies);
    SplitService.Made made = splits.split(number, entry, copies, requestKey);
    persons.claim(made.caseId(), copies.values());
    splits.noteArrival(made.number(), number);
    return made.number();
  }
}
