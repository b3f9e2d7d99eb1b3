package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.PartySealed;

/**
 * Judicial reserves of identity: who may still read whom. A seal closes from the request on and
 * never ends by time (DP-12); the room {@code measure} lays and lifts it inside its own transaction
 * and after its own check, the vault asks here before it opens anything.
 */
@ApplicationScoped
public class PartySeals {
  @Inject PartySealRepository seals;
  @Inject Caller caller;
  @Inject Event<PartySealed> sealed;
  @Inject @MachineClock Clock clock;

  /**
   * Lays a seal; one that is there stays and takes the names over. {@code named}: user names of who
   * may read; names that nobody has are answered, and then nothing is closed yet.
   */
  public List<String> seal(long caseId, PartyId party, Collection<String> named) {
    seals.seal(caseId, party, caller.profile().userId(), clock.instant());
    List<String> unknown = seals.name(party, named);
    if (unknown.isEmpty()) {
      sealed.fire(new PartySealed(party, true));
    }
    return unknown;
  }

  /** The same human being in another case: what is sealed is sealed there too, for the same. */
  public void follow(PartyId party, long otherCaseId, PartyId other) {
    seals.follow(party, otherCaseId, other, caller.profile().userId(), clock.instant());
  }

  public void lift(PartyId party) {
    seals.lift(party, caller.profile().userId(), clock.instant());
    sealed.fire(new PartySealed(party, false));
  }

  /** Those of these parties that are sealed and that the caller is not named for. */
  public Set<PartyId> closed(Collection<PartyId> parties) {
    return parties.isEmpty() ? Set.of() : seals.closed(parties, caller.profile().userId());
  }

  public boolean isClosed(PartyId party) {
    return !closed(List.of(party)).isEmpty();
  }

  /** User names of those named in the open seal; empty when there is none. */
  public List<String> named(PartyId party) {
    return seals.named(party);
  }
}
