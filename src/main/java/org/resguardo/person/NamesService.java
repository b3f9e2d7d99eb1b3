package org.resguardo.person;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.resguardo.access.Caller;
import org.resguardo.access.CaseGate;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;

/**
 * Whether a text that is about to be written into a case names one of its people. The comparison
 * stays behind this door; each finding is in the vault's log, because whoever types names to see
 * which are found learns something.
 */
@Boundary
public class NamesService {
  @Inject CaseGate gate;
  @Inject Caller caller;
  @Inject Deeds deeds;
  @Inject Vault vault;
  @Inject NameWriting writing;

  /** Somebody of the case, from a character of the text up to another. */
  public record Named(PartyId party, int from, int to) {}

  @Requires(Permission.SIGNED_IN)
  public List<Named> named(long caseId, String text) {
    deeds.current().unlogged();
    gate.admit(caseId, Permission.READ_CASE, Permission.READ_VICTIM, Permission.READ_DOCUMENT);
    Map<PartyId, IdentityEntry> people = vault.namesOfCase(caseId);
    List<Named> found =
        new NameFinder(people, writing.letters())
            .find(text).stream()
                .map(span -> new Named(span.party(), span.from(), span.to()))
                .toList();
    if (!found.isEmpty()) {
      vault.namesFound(Actor.of(caller), found.stream().map(Named::party).distinct().toList());
    }
    return found;
  }
}
