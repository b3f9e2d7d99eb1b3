package org.resguardo.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.resguardo.access.Caller;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Permission;
import org.resguardo.person.PersonService;

/**
 * Names of accused and other parties for one page or answer, asked once before it is written.
 * Whoever may not read them gets none; victims have none here.
 */
@RequestScoped
public class PartyNames {
  @Inject Caller caller;
  @Inject PersonService persons;

  private final Map<PartyId, String> names = new HashMap<>();

  public void load(long caseId, Collection<PartyId> parties) {
    if (!parties.isEmpty() && caller.may(Permission.READ_ACCUSED)) {
      names.putAll(persons.displayNames(caseId, parties));
    }
  }

  /** The name, or an empty text. */
  public String of(PartyId party) {
    return names.getOrDefault(party, "");
  }
}
