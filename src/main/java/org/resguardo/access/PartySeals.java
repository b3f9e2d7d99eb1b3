package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
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
      seals.merged(party).forEach(other -> share(party, other));
    }
    return unknown;
  }

  /** Who counts as one human being from now on: what is sealed of one is so of every other. */
  public void shareAll(PartyId one) {
    List<PartyId> all = new ArrayList<>(seals.merged(one));
    all.add(one);
    all.forEach(
        of -> all.stream().filter(with -> !with.equals(of)).forEach(with -> share(of, with)));
  }

  private void share(PartyId of, PartyId with) {
    seals.share(of, with, caller.profile().userId(), clock.instant());
    if (seals.isSealed(with)) {
      sealed.fire(new PartySealed(with, true));
    }
  }

  /** One who counts apart again from the others: each is sealed by its own order alone. */
  public void part(PartyId one, PartyId fromAll) {
    List<PartyId> others = new ArrayList<>(seals.merged(fromAll));
    others.add(fromAll);
    for (PartyId other : others) {
      partOne(one, other);
      partOne(other, one);
    }
  }

  private void partOne(PartyId of, PartyId from) {
    if (seals.part(of, from, caller.profile().userId(), clock.instant())) {
      sealed.fire(new PartySealed(of, seals.isSealed(of)));
    }
  }

  /** The same human being in another case: what is sealed is sealed there too, for the same. */
  public void follow(PartyId party, long otherCaseId, PartyId other) {
    seals.follow(party, otherCaseId, other, caller.profile().userId(), clock.instant());
  }

  public void lift(PartyId party) {
    seals.lift(party, caller.profile().userId(), clock.instant());
    sealed.fire(new PartySealed(party, seals.isSealed(party)));
    seals.merged(party).stream()
        .filter(other -> !seals.isSealed(other))
        .forEach(other -> sealed.fire(new PartySealed(other, false)));
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
