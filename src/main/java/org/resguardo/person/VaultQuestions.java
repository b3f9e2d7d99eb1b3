package org.resguardo.person;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.resguardo.access.Caller;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.RuleException;
import org.resguardo.kernel.VaultBoundary;
import org.resguardo.kernel.VictimQuestions;

/**
 * Answers about a victim and who looks after her that tell no name: whether, not who. Asking is a
 * way to find out who is accused, so each question about a guardian counts as a comparison.
 */
@VaultBoundary
class VaultQuestions implements VictimQuestions {
  private static final Duration HOUR = Duration.ofHours(1);

  @Inject PartyRepository parties;
  @Inject FieldRepository fields;
  @Inject VaultLogRepository log;
  @Inject Comparison comparison;
  @Inject Sealing sealing;
  @Inject Opening opening;
  @Inject Caller caller;
  @Inject @MachineClock Clock clock;

  @Override
  public AlsoAccused alsoAccused(long caseId, PartyId victim) {
    List<Long> cases = parties.accusedIn(victim);
    return new AlsoAccused(
        cases.contains(caseId), cases.stream().anyMatch(one -> one.longValue() != caseId));
  }

  @Override
  public Answer guardianConflict(long caseId, PartyId child, PartyId guardian) {
    Instant now = clock.instant();
    Actor actor = Actor.of(caller);
    if (actor.userId() != null
        && log.count(actor.userId(), VaultLogRepository.Action.CHECK, now.minus(HOUR))
            >= opening.checksPerHour()) {
      throw new RuleException("person.checks.tooMany");
    }
    IdentityEntry identity = guardian == null ? named(child) : identity(guardian);
    Answer answer = compared(identity, guardian == null ? child : guardian, guardian != null);
    // Who was asked about, not what was answered: the answer stands in the case's own record.
    log.add(
        actor,
        VaultLogRepository.Action.CHECK,
        guardian == null ? child : guardian,
        caseId,
        "guardian",
        now);
    return answer;
  }

  private Answer compared(IdentityEntry identity, PartyId self, boolean known) {
    if (identity == null || (blank(identity.getFamily1()) && identity.getDocuments().isEmpty())) {
      return Answer.UNKNOWN;
    }
    Set<String> persons = new TreeSet<>();
    comparison.find(identity, self).forEach(found -> persons.add(found.personId()));
    if (known) {
      parties.find(self).ifPresent(party -> persons.add(party.personId()));
    }
    return parties.anyAccused(persons) ? Answer.YES : Answer.NO;
  }

  @Override
  public Set<Contact> contacts(PartyId party) {
    Set<Contact> there = EnumSet.noneOf(Contact.class);
    IdentityEntry identity =
        opened(
            party,
            EnumSet.of(IdentityField.CONTACT, IdentityField.ADDRESS, IdentityField.GUARDIAN));
    if (identity == null) {
      return there;
    }
    add(there, Contact.SAFE_CONTACT, identity.getSafeContact());
    add(there, Contact.PHONE, identity.getPhone());
    add(there, Contact.EMAIL, identity.getEmail());
    add(there, Contact.ADDRESS, identity.getAddress());
    add(there, Contact.REPRESENTATIVE, identity.getGuardianContact());
    return there;
  }

  private static void add(Set<Contact> there, Contact kind, String content) {
    if (!blank(content)) {
      there.add(kind);
    }
  }

  private IdentityEntry identity(PartyId party) {
    return opened(party, Comparison.COMPARED);
  }

  private IdentityEntry named(PartyId child) {
    IdentityEntry identity = opened(child, EnumSet.of(IdentityField.GUARDIAN));
    return identity == null || blank(identity.getGuardianName())
        ? null
        : person(identity.getGuardianName());
  }

  private IdentityEntry opened(PartyId party, Set<IdentityField> which) {
    return sealing.open(fields.find(List.of(party), which)).get(party);
  }

  /** A name written in one line: given names first, one surname of two words, two of more. */
  static IdentityEntry person(String name) {
    List<String> words = Arrays.asList(name.strip().split("\\s+"));
    int surnames = words.size() > 2 ? 2 : words.size() - 1;
    int given = words.size() - surnames;
    IdentityEntry entry = new IdentityEntry();
    entry.setGiven(words.get(0));
    if (given > 1) {
      entry.setMiddle(String.join(" ", words.subList(1, given)));
    }
    if (surnames > 0) {
      entry.setFamily1(words.get(given));
    }
    if (surnames > 1) {
      entry.setFamily2(words.get(given + 1));
    }
    return entry;
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
