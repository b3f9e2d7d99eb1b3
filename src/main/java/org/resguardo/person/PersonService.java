package org.resguardo.person;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.resguardo.access.Admission;
import org.resguardo.access.Caller;
import org.resguardo.access.CaseGate;
import org.resguardo.access.Deeds;
import org.resguardo.access.ReleaseKind;
import org.resguardo.access.ReleaseView;
import org.resguardo.access.Releases;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;

/**
 * The only way to a name. Each call decides on the record whether the caller reaches the case of
 * the party; the vault itself is written and read behind this door in transactions of its own, so a
 * caller's case transaction never holds both stores.
 */
@Boundary
public class PersonService {
  private static final int CHECKS_OF_AN_IMPORT = 2000;
  private static final String OTHER = "OTHER";

  @Inject CaseGate gate;
  @Inject Caller caller;
  @Inject Deeds deeds;
  @Inject Vault vault;
  @Inject VaultCopies copies;
  @Inject Opening opening;
  @Inject NameWriting writing;
  @Inject Releases releases;

  /**
   * Enters who a party of a case is, and says who looks like the same human being. Idempotent by
   * party id; an identity of which nothing is known makes no row. Until {@link #claim} the row
   * counts for nothing and is swept after a while.
   */
  @Requires({Permission.ENTER_IDENTITY, Permission.BRING_IN})
  public Entered enter(long caseId, PartyId party, PartyKind kind, @Valid IdentityEntry identity) {
    Admission admission = gate.admit(caseId, Permission.ENTER_IDENTITY, Permission.BRING_IN);
    deeds.current().about(admission).subject(party.value());
    return enter(caseId, new NewIdentity(party, kind, identity), opening.checksPerHour());
  }

  /** As above for many at once whose case has no id yet; {@link #claim} gives it. Import only. */
  @Requires(Permission.BRING_IN)
  public Map<PartyId, Entered> enterAhead(List<@Valid NewIdentity> identities) {
    Map<PartyId, Entered> entered = new LinkedHashMap<>();
    identities.forEach(one -> entered.put(one.party(), enter(0, one, CHECKS_OF_AN_IMPORT)));
    deeds.current().detail("identities", identities.size());
    return entered;
  }

  /** The case transaction stands: the parties belong to this case from now on. */
  @Requires({Permission.ENTER_IDENTITY, Permission.BRING_IN})
  public void claim(long caseId, Collection<PartyId> parties) {
    deeds.current().unlogged();
    gate.admit(caseId, Permission.ENTER_IDENTITY, Permission.BRING_IN);
    if (!parties.isEmpty()) {
      vault.claim(caseId, parties);
    }
  }

  @Requires({Permission.ENTER_IDENTITY, Permission.BRING_IN})
  public void claim(long caseId, PartyId party) {
    claim(caseId, List.of(party));
  }

  /**
   * Corrects an identity: what is typed replaces, what is empty stays. Compares again. Somebody of
   * whom nothing was known until now is entered and claimed.
   */
  @Requires(Permission.ENTER_IDENTITY)
  public Entered change(long caseId, PartyId party, PartyKind kind, @Valid IdentityEntry identity) {
    Admission admission = gate.admit(caseId, Permission.ENTER_IDENTITY);
    deeds.current().about(admission).subject(party.value());
    if (identity.isEmpty()) {
      deeds.current().unlogged();
      return new Entered(List.of(), true);
    }
    if (vault.find(party).isEmpty()) {
      Entered entered =
          enter(caseId, new NewIdentity(party, kind, identity), opening.checksPerHour());
      vault.claim(caseId, List.of(party));
      return entered;
    }
    opening.ofCase(caseId, party);
    return said(vault.change(Actor.of(caller), party, identity, opening.checksPerHour()));
  }

  /**
   * People of a case who go along into another: the same human beings under new parties. Nothing is
   * read out; {@link #claim} gives them their case.
   */
  @Requires({Permission.SPLIT_CASE, Permission.JOIN_CASE})
  public void copyAhead(long caseId, Map<PartyId, PartyId> parties) {
    Admission admission = gate.admit(caseId, Permission.SPLIT_CASE, Permission.JOIN_CASE);
    deeds.current().about(admission).detail("identities", parties.size());
    copies.copyAhead(Actor.of(caller), caseId, parties);
  }

  /** A victim entered in the wrong case goes to the right one; call after the case transaction. */
  @Requires(Permission.MOVE_VICTIM)
  public void move(PartyId party, long fromCaseId, long toCaseId) {
    deeds.current().unlogged();
    gate.admit(fromCaseId, Permission.MOVE_VICTIM);
    gate.admit(toCaseId, Permission.MOVE_VICTIM);
    vault.move(Actor.of(caller), party, fromCaseId, toCaseId);
  }

  /**
   * Names of accused and other parties for a list, in one batch: three statements whatever the
   * number. Victims, persons under reserve and parties out of reach have no entry in the answer.
   */
  @Requires(Permission.READ_ACCUSED)
  public Map<PartyId, String> displayNames(Collection<PartyId> parties) {
    if (parties.isEmpty()) {
      return Map.of();
    }
    List<FieldRepository.Stored> names =
        vault.fieldsOf(parties, EnumSet.of(IdentityField.NAMES)).stream()
            .filter(stored -> Opening.isShown(stored.kind(), stored.fieldClass()))
            .toList();
    Set<Long> reach =
        gate.reach(
            names.stream().map(FieldRepository.Stored::caseId).collect(Collectors.toSet()),
            Permission.READ_ACCUSED);
    return shown(names.stream().filter(stored -> reach.contains(stored.caseId())).toList());
  }

  /** As above for the parties of one case: two statements beside the admission. */
  @Requires(Permission.READ_ACCUSED)
  public Map<PartyId, String> displayNames(long caseId, Collection<PartyId> parties) {
    gate.admit(caseId, Permission.READ_ACCUSED);
    if (parties.isEmpty()) {
      return Map.of();
    }
    return shown(
        vault.fieldsOf(parties, EnumSet.of(IdentityField.NAMES)).stream()
            .filter(stored -> stored.caseId() == caseId)
            .filter(stored -> Opening.isShown(stored.kind(), stored.fieldClass()))
            .toList());
  }

  private Map<PartyId, String> shown(List<FieldRepository.Stored> names) {
    Map<PartyId, String> shown = new LinkedHashMap<>();
    vault.opened(names).forEach((party, identity) -> shown.put(party, writing.full(identity)));
    return shown;
  }

  /** How many human beings these parties are: a number, no key leaves the vault (decision 3). */
  @Requires({Permission.READ_STATISTICS_INSIDE, Permission.READ_STATISTICS_PROTECTED})
  public int persons(Collection<PartyId> parties) {
    deeds.current().unlogged();
    return vault.persons(parties);
  }

  /** The P2 fields of an accused or another party, without a reason; never a victim. */
  @Requires(Permission.READ_ACCUSED)
  public OpenedIdentity read(long caseId, PartyId party) {
    Admission admission = gate.admit(caseId, Permission.READ_ACCUSED);
    PartyRepository.Party known = opening.ofCase(caseId, party);
    if (known.kind() == PartyKind.VICTIM) {
      throw new NotFoundException("identity " + party);
    }
    return opening.read(admission, known);
  }

  /**
   * Lays an identity open. {@code reasonCode}: list opening_reason; OTHER needs a text. The audit
   * entry is committed before a byte is read.
   */
  @Requires(Permission.OPEN_IDENTITY)
  public OpenedIdentity open(
      CaseNumber number, PartyId party, String reasonCode, String reasonText) {
    Admission admission = gate.admit(number, Permission.OPEN_IDENTITY);
    return opening.open(
        admission, opening.ofCase(admission.caseId(), party), reasonCode, reasonText);
  }

  /** As above, for a case known by its id inside the house. */
  @Requires(Permission.OPEN_IDENTITY)
  public OpenedIdentity open(long caseId, PartyId party, String reasonCode, String reasonText) {
    Admission admission = gate.admit(caseId, Permission.OPEN_IDENTITY);
    return opening.open(admission, opening.ofCase(caseId, party), reasonCode, reasonText);
  }

  /**
   * An identity laid open to leave the house, with the word of the second person that it spends.
   */
  public record Released(OpenedIdentity opened, ReleaseView release) {}

  /**
   * Opens an identity onto paper: as {@link #open}, but only with a grant that nobody used, and for
   * the purpose that was granted. An opening that fails spends nothing.
   */
  @Requires(Permission.OPEN_IDENTITY)
  public Released openToLeave(CaseNumber number, PartyId party) {
    Admission admission = gate.admit(number, Permission.OPEN_IDENTITY);
    ReleaseView release = releases.spend(admission, ReleaseKind.IDENTITY_SHEET, party.value());
    deeds.current().detail("release", "USED").detail("recipient", release.recipient());
    return new Released(
        opening.open(
            admission, opening.ofCase(admission.caseId(), party), OTHER, release.purpose()),
        release);
  }

  private Entered enter(long caseId, NewIdentity what, int checks) {
    if (what.identity().isEmpty()) {
      return new Entered(List.of(), true);
    }
    try {
      return said(vault.enter(new Vault.Entering(Actor.of(caller), caseId, what, checks)));
    } catch (VaultTableRepository.TakenException twice) {
      return vault.known(what.party(), caseId);
    }
  }

  private Entered said(Entered entered) {
    deeds.current().detail("found", entered.matches().size()).detail("told", entered.checked());
    return entered;
  }
}
