package org.resguardo.person;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.VaultBoundary;

/**
 * What keeps the vault true to its word without anybody asking: rows that no case claimed go, keys
 * are wrapped anew after a rotation, and what was erased stays erased even when a backup comes
 * back.
 */
@VaultBoundary
class Upkeep {
  private static final Logger LOG = Logger.getLogger(Upkeep.class.getName());

  /** Longer than any save takes; a slow import claims case by case. */
  static final Duration UNCLAIMED = Duration.ofMinutes(30);

  @Inject KeyRepository keysAtRest;
  @Inject PartyRepository parties;
  @Inject Erasing erasing;
  @Inject VaultLogRepository log;
  @Inject VaultKeys keys;
  @Inject FieldRepository fields;
  @Inject MatchIndexRepository index;
  @Inject Comparison comparison;
  @Inject Sealing sealing;
  @Inject @MachineClock Clock clock;

  /** What a save left behind: its case did not claim it in time. */
  public List<PartyId> left() {
    return parties.unclaimed(clock.instant().minus(UNCLAIMED)).stream()
        .map(PartyRepository.Party::id)
        .toList();
  }

  /**
   * Removes what never reached its case; what did, and was cut off before it could be claimed, is
   * claimed now. Each leaves an entry.
   *
   * @param asked what {@link #left} gave: nobody else's fate is decided
   * @param owned the case of each of them that stands in one
   */
  public int sweep(List<PartyId> asked, Map<PartyId, Long> owned) {
    List<PartyRepository.Party> left =
        parties.findAll(asked).stream().filter(party -> !party.claimed()).toList();
    for (PartyRepository.Party party : left) {
      Long owner = owned.get(party.id());
      if (owner == null) {
        parties.remove(party);
      } else {
        parties.claim(owner, List.of(party.id()));
      }
      log.add(
          Actor.VAULT,
          VaultLogRepository.Action.SWEEP,
          party.id(),
          owner == null ? party.caseId() : owner,
          (owner == null ? "unclaimed " : "claimed late ")
              + party.kind()
              + " of "
              + party.createdAt(),
          clock.instant());
    }
    return left.size();
  }

  /**
   * Puts at most so many parties into the index of today, from their identities; 0 when all are.
   * Who is erased, and what is damaged, is passed over.
   */
  public int reindex(int most) {
    List<PartyId> some = index.outdated(most);
    Map<PartyId, List<FieldRepository.Stored>> stored =
        fields.find(some, Comparison.COMPARED).stream()
            .collect(Collectors.groupingBy(FieldRepository.Stored::party));
    index.pass(some);
    stored.forEach(this::index);
    return some.size();
  }

  private void index(PartyId party, List<FieldRepository.Stored> stored) {
    try {
      IdentityEntry identity = sealing.open(stored).get(party);
      index.put(party, comparison.tokens(identity));
    } catch (SealBrokenException damaged) {
      LOG.log(Level.WARNING, "{0}; it is not found again", damaged.getMessage());
    }
  }

  /** The version that the key file names at this moment. */
  public int leading() {
    return keys.cipher().masterVersionNow();
  }

  /** How many keys are wrapped under each version. */
  public Map<Integer, Long> uses() {
    return keysAtRest.uses();
  }

  /** How many keys wait to be wrapped anew. */
  public long waiting() {
    return keysAtRest.waiting(keys.cipher().masterVersion());
  }

  /** Wraps at most so many keys under the newest master key; 0 when all are. */
  public int rewrap(int most) {
    VaultCipher cipher = keys.cipher();
    List<KeyRepository.Stale> stale = keysAtRest.stale(cipher.masterVersion(), most);
    Map<KeyRepository.Stale, VaultCipher.WrappedKey> anew = new LinkedHashMap<>();
    for (KeyRepository.Stale key : stale) {
      try {
        anew.put(key, cipher.rewrap(key.personId(), key.wrapped()));
      } catch (SealBrokenException damaged) {
        // It waits for a person, and must not stop the others.
        LOG.log(Level.WARNING, "{0}; it is left as it is", damaged.getMessage());
      }
    }
    keysAtRest.rewrap(anew);
    if (!anew.isEmpty()) {
      log.add(
          Actor.VAULT,
          VaultLogRepository.Action.REWRAP,
          null,
          null,
          "keys=" + anew.size() + ";master=" + cipher.masterVersion(),
          clock.instant());
    }
    return anew.size();
  }

  /** Before a restored backup serves: everything in the ledger is erased again. */
  public int replayErasures() {
    return erasing.replay();
  }
}
