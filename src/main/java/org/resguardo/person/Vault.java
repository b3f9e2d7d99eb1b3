package org.resguardo.person;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.RuleException;
import org.resguardo.kernel.VaultBoundary;

/**
 * Behind the front door: what happens to identities, each call one transaction on the vault alone.
 * Nobody is asked for permission here; {@link PersonService} has decided before it calls.
 */
@VaultBoundary
class Vault {
  /** {@code checks}: how many comparisons this user may be told of in an hour. */
  record Entering(Actor actor, long caseId, NewIdentity what, int checks) {}

  private static final Duration HOUR = Duration.ofHours(1);

  @Inject PartyRepository parties;
  @Inject FieldRepository fields;
  @Inject ErasureRepository ledger;
  @Inject MatchIndexRepository index;
  @Inject NoticeRepository notices;
  @Inject VaultLogRepository log;
  @Inject Comparison comparison;
  @Inject Sealing sealing;
  @Inject VaultKeys keys;
  @Inject @MachineClock Clock clock;

  public Optional<PartyRepository.Party> find(PartyId party) {
    return parties.find(party);
  }

  public List<PartyRepository.Party> find(Collection<PartyId> some) {
    return parties.findAll(some);
  }

  public Entered enter(Entering entering) {
    PartyId id = entering.what().party();
    Optional<PartyRepository.Party> there = parties.find(id);
    if (there.isPresent()) {
      return again(there.get(), entering.caseId());
    }
    IdentityEntry identity = entering.what().identity();
    List<Comparison.Found> found = comparison.find(identity, id);
    Instant now = clock.instant();
    String person =
        found.stream()
            .filter(Comparison.Found::sameDocument)
            .map(Comparison.Found::personId)
            .findFirst()
            .orElseGet(() -> newPerson(now));
    PartyRepository.Party party =
        new PartyRepository.Party(
            id, person, entering.caseId(), entering.what().kind(), identity.isReserved(), now);
    parties.addParty(party);
    fields.put(id, sealing.seal(party, key(person), identity), now);
    index.put(id, comparison.tokens(identity));
    log(entering.actor(), VaultLogRepository.Action.ENTER, party, entering.what().kind().name());
    return tell(entering.actor(), party, found, entering.checks());
  }

  /**
   * The party is there already: as told the first time, or not at all when it is another case's.
   */
  private Entered again(PartyRepository.Party party, long caseId) {
    if (party.caseId() != caseId && party.caseId() != 0) {
      throw new NotFoundException("party " + party.id());
    }
    return new Entered(notices.of(party.id()), true);
  }

  /** As {@link #enter} when another call entered the party a moment before. */
  public Entered known(PartyId party, long caseId) {
    return again(parties.find(party).orElseThrow(() -> gone(party)), caseId);
  }

  public Entered change(Actor actor, PartyId id, IdentityEntry typed, int checks) {
    PartyRepository.Party before = parties.find(id).orElseThrow(() -> gone(id));
    if (ledger.isErased(id)) {
      throw new RuleException("person.erased");
    }
    List<FieldRepository.Stored> stored =
        fields.find(List.of(id), EnumSet.allOf(IdentityField.class));
    IdentityEntry old = sealing.open(stored).getOrDefault(id, new IdentityEntry());
    IdentityEntry merged = IdentityCodec.merge(old, typed);
    Instant now = clock.instant();
    VaultCipher.PersonKey key = key(before.personId());
    keepFormer(actor, before, changed(stored, old, merged), key, now);
    // Only the end of the measure lifts a reserve, never a form that does not speak of it.
    parties.reserve(id, before.reserved() || typed.isReserved());
    PartyRepository.Party party = parties.find(id).orElseThrow(() -> gone(id));
    fields.put(id, sealing.seal(party, key, merged), now);
    index.put(id, party.hidden() ? Set.of() : comparison.tokens(merged));
    log(actor, VaultLogRepository.Action.CHANGE, party, null);
    return tell(actor, party, comparison.find(merged, id), checks);
  }

  private static List<FieldRepository.Stored> changed(
      List<FieldRepository.Stored> stored, IdentityEntry old, IdentityEntry now) {
    Map<IdentityField, byte[]> before = IdentityCodec.encode(old);
    Map<IdentityField, byte[]> after = IdentityCodec.encode(now);
    return stored.stream()
        .filter(
            field -> !java.util.Arrays.equals(before.get(field.field()), after.get(field.field())))
        .toList();
  }

  private void keepFormer(
      Actor actor,
      PartyRepository.Party party,
      List<FieldRepository.Stored> stored,
      VaultCipher.PersonKey key,
      Instant now) {
    fields.keepFormer(
        party.id(),
        party.personId(),
        sealing.reseal(stored, key, Sealing.FORMER_TABLE),
        actor.userId(),
        now);
  }

  // Whoever has used up the checks of the hour is not told; the heads of both offices are.
  private Entered tell(
      Actor actor, PartyRepository.Party party, List<Comparison.Found> found, int checks) {
    Instant now = clock.instant();
    boolean told =
        actor.userId() == null
            || log.count(actor.userId(), VaultLogRepository.Action.CHECK, now.minus(HOUR)) < checks;
    for (Comparison.Found one : found) {
      if (one.match().otherCaseId() != party.caseId()) {
        boolean restricted = one.reserved() || party.closed();
        notices.add(party.id(), one.match(), !told, restricted, actor.userId(), now);
      }
    }
    log(actor, VaultLogRepository.Action.CHECK, party, "found=" + found.size() + ";told=" + told);
    return new Entered(
        told
            ? found.stream()
                .filter(one -> !one.reserved() && !party.closed())
                .map(Comparison.Found::match)
                .toList()
            : List.of(),
        told);
  }

  /** Judicial reserve begins or ends; an unknown identity has nothing to close. */
  public void reserve(PartyId id, boolean reserved) {
    parties
        .find(id)
        .filter(party -> party.reserved() != reserved)
        .ifPresent(
            party -> {
              parties.reserve(id, reserved);
              fields.classify(id, party.kind(), reserved || party.hidden());
            });
  }

  public void claim(long caseId, Collection<PartyId> some) {
    parties.claim(caseId, some);
  }

  public void move(Actor actor, PartyId id, long fromCase, long toCase) {
    if (parties.move(id, fromCase, toCase) == 1) {
      log.add(
          actor, VaultLogRepository.Action.MOVE, id, toCase, "from=" + fromCase, clock.instant());
    }
  }

  /** Parties that answer a search, of any case: the caller filters them. */
  public List<PartyId> search(IdentityEntry asked) {
    return comparison.search(asked, PartyId.random());
  }

  public int persons(Collection<PartyId> some) {
    return some.isEmpty() ? 0 : parties.persons(some);
  }

  /** Which fields a party has and of which class; no content is read. */
  public Map<IdentityField, String> classes(PartyId party) {
    return fields.classes(party);
  }

  /** Sealed fields of these parties, for a caller that has decided which of them may be opened. */
  public List<FieldRepository.Stored> fieldsOf(Collection<PartyId> some, Set<IdentityField> which) {
    return fields.find(some, which);
  }

  public Map<PartyId, IdentityEntry> opened(Collection<FieldRepository.Stored> stored) {
    return sealing.open(stored);
  }

  /** Names and documents of all people of a case, for a comparison that stays in this room. */
  public Map<PartyId, IdentityEntry> namesOfCase(long caseId) {
    List<PartyId> all = parties.ofCase(caseId).stream().map(PartyRepository.Party::id).toList();
    return all.isEmpty()
        ? Map.of()
        : sealing.open(fields.find(all, EnumSet.of(IdentityField.NAMES, IdentityField.DOCUMENTS)));
  }

  /** A text that was typed named these people. */
  public void namesFound(Actor actor, List<PartyId> found) {
    parties
        .findAll(found)
        .forEach(party -> log(actor, VaultLogRepository.Action.NAMED, party, "in a text"));
  }

  /** An opening, in the vault's own log too. */
  public void opening(Actor actor, PartyRepository.Party party, String detail) {
    log(actor, VaultLogRepository.Action.OPEN, party, detail);
  }

  private String newPerson(Instant now) {
    String person = PartyId.random().value();
    parties.addPerson(person, keys.cipher().newKey(person), now);
    return person;
  }

  private VaultCipher.PersonKey key(String person) {
    return keys.cipher().unwrap(person, parties.wrappedKey(person).orElseThrow(() -> gone(person)));
  }

  private void log(
      Actor actor, VaultLogRepository.Action action, PartyRepository.Party party, String detail) {
    log.add(actor, action, party.id(), party.caseId(), detail, clock.instant());
  }

  private static NotFoundException gone(Object what) {
    return new NotFoundException("identity " + what);
  }
}
