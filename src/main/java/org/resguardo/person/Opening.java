package org.resguardo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.resguardo.access.Admission;
import org.resguardo.access.Caller;
import org.resguardo.access.Deeds;
import org.resguardo.access.Denied;
import org.resguardo.access.Disclosure;
import org.resguardo.access.PartySeals;
import org.resguardo.access.StepUp;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;
import org.resguardo.reference.CodeBook;

/**
 * How an identity is laid open: who may see which field, what is asked for, what is logged first.
 */
@ApplicationScoped
class Opening {
  private static final String REASONS = "opening_reason";
  private static final int LONGEST_REASON = 300;
  private static final int DEFAULT_MINUTES = 10;
  private static final int DEFAULT_CHECKS = 60;

  @Inject Vault vault;
  @Inject VaultErasure erasure;
  @Inject CodeBook codes;
  @Inject NameWriting writing;
  @Inject Caller caller;
  @Inject Deeds deeds;
  @Inject PartySeals seals;
  @Inject StepUp stepUp;
  @Inject Event<Denied> denied;
  @Inject Event<Disclosure> disclosures;
  @Inject @MachineClock Clock clock;

  /** The party, when it is claimed by this very case. */
  PartyRepository.Party ofCase(long caseId, PartyId party) {
    return vault
        .find(party)
        .filter(known -> known.claimed() && known.caseId() == caseId)
        .orElseThrow(() -> new NotFoundException("identity " + party));
  }

  OpenedIdentity read(Admission admission, PartyRepository.Party party) {
    deeds.current().about(admission).unlogged();
    if (seals.isClosed(party.id())) {
      return identity(party, stored -> false);
    }
    return identity(party, stored -> stored.equals("P2"));
  }

  OpenedIdentity open(
      Admission admission, PartyRepository.Party party, String reasonCode, String reasonText) {
    String text = reasonText == null ? "" : reasonText.strip();
    demandReason(reasonCode, text);
    demandNamed(admission, party);
    if (erasure.isErased(party.id())) {
      throw new RuleException("person.erased");
    }
    stepUp.demand();
    Set<String> classes = classes(admission, party);
    String fields = fields(party, classes);
    deeds
        .current()
        .about(admission)
        .subject(party.id().value())
        .reason(text.isEmpty() ? reasonCode : reasonCode + ": " + text)
        .detail("classes", String.join(" ", classes.stream().sorted().toList()))
        .detail("fields", fields)
        .logged();
    disclosures.fire(new Disclosure(deeds.current()));
    deeds.current().unlogged();
    vault.opening(Actor.of(caller), party, "reason=" + reasonCode + ";fields=" + fields);
    return identity(party, classes::contains);
  }

  // Reserve beats assignment and role: without being named in the order nobody reads, not even a
  // part.
  private void demandNamed(Admission admission, PartyRepository.Party party) {
    if (seals.isClosed(party.id())) {
      denied.fire(new Denied(Permission.OPEN_IDENTITY, admission.caseId(), party.id().value()));
      throw new RuleException("person.identity.reserved");
    }
  }

  private Set<String> classes(Admission admission, PartyRepository.Party party) {
    Set<String> classes = new TreeSet<>(Set.of("P2", "P3"));
    if (admission.allows(Permission.OPEN_SPECIAL)) {
      classes.add("P5");
    }
    if (!seals.named(party.id()).isEmpty()) {
      classes.add("P4");
    }
    return classes;
  }

  int checksPerHour() {
    return setting("person.checks_per_hour", DEFAULT_CHECKS);
  }

  /** Names of accused and others, unless a judge keeps them under reserve. */
  static boolean isShown(PartyKind kind, String fieldClass) {
    return kind != PartyKind.VICTIM && fieldClass.equals("P2");
  }

  private void demandReason(String code, String text) {
    if (!codes.exists(REASONS, code, null)
        || codes.attribute(REASONS, code, "break_glass") != null) {
      throw new RuleException(Problem.at("reason", "person.identity.reasonNeeded"));
    }
    if (text.isEmpty() && codes.attribute(REASONS, code, "text") != null) {
      throw new RuleException(Problem.at("reasonText", "person.identity.reasonTextNeeded"));
    }
    if (text.length() > LONGEST_REASON) {
      throw new RuleException(
          Problem.at("reasonText", "person.identity.reasonTextTooLong", LONGEST_REASON));
    }
  }

  // By name only: not even a ciphertext is read before the opening is on record.
  private String fields(PartyRepository.Party party, Set<String> classes) {
    return vault.classes(party.id()).entrySet().stream()
        .filter(field -> classes.contains(field.getValue()))
        .map(field -> field.getKey().name())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private OpenedIdentity identity(PartyRepository.Party party, Predicate<String> allowed) {
    List<FieldRepository.Stored> all =
        vault.fieldsOf(List.of(party.id()), EnumSet.allOf(IdentityField.class));
    List<FieldRepository.Stored> shown =
        all.stream().filter(stored -> allowed.test(stored.fieldClass())).toList();
    IdentityEntry clear = vault.opened(shown).getOrDefault(party.id(), new IdentityEntry());
    Instant now = clock.instant();
    Duration open = Duration.ofMinutes(setting("person.opening_minutes", DEFAULT_MINUTES));
    return new OpenedIdentity(
        party.id(),
        names(clear),
        clear.getDocuments().stream()
            .map(d -> new OpenedIdentity.Document(d.getKind(), d.getNumber(), d.getCountry()))
            .toList(),
        clear.getBirth(),
        new OpenedIdentity.Contact(
            clear.getPhone(), clear.getEmail(), clear.getSafeContact(), clear.getAddress()),
        new OpenedIdentity.Guardian(
            clear.getGuardianName(), clear.getGuardianKind(), clear.getGuardianContact()),
        clear.getGender(),
        clear.getHealth(),
        withheld(all, allowed),
        now,
        now.plus(open));
  }

  private static List<String> withheld(
      List<FieldRepository.Stored> all, Predicate<String> allowed) {
    return all.stream()
        .filter(stored -> !allowed.test(stored.fieldClass()))
        .map(stored -> stored.field().name())
        .sorted()
        .toList();
  }

  private OpenedIdentity.Names names(IdentityEntry clear) {
    return new OpenedIdentity.Names(
        clear.getGiven(),
        clear.getMiddle(),
        clear.getFamily1(),
        clear.getFamily2(),
        clear.getKnownAs(),
        writing.full(clear));
  }

  private int setting(String name, int otherwise) {
    String given = codes.setting(name);
    return given == null ? otherwise : Integer.parseInt(given);
  }
}
