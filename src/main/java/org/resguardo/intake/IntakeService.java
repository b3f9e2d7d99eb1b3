package org.resguardo.intake;

import jakarta.inject.Inject;
import org.resguardo.access.Deeds;
import org.resguardo.casefile.AccusedEntry;
import org.resguardo.casefile.AccusedView;
import org.resguardo.casefile.PartyEntry;
import org.resguardo.casefile.PartyService;
import org.resguardo.casefile.PeopleService;
import org.resguardo.casefile.VictimEntry;
import org.resguardo.casefile.VictimMoved;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Coordinator;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;
import org.resguardo.person.IdentityEntry;
import org.resguardo.person.PartyKind;
import org.resguardo.person.PersonService;

/**
 * Registers people: who they are goes to the vault first, what is known of them to the case after
 * that, then the vault's row is claimed (decision 1). What follows from a birth date (age, minor)
 * is worked out here, before the date goes where the case cannot read it.
 *
 * <p>{@code requestKey}: anything random, drawn when the form was made, so that a second submit
 * lands on the first one's result; null draws one here.
 */
@Coordinator
public class IntakeService {
  @Inject PartyService parties;
  @Inject PeopleService files;
  @Inject PersonService persons;
  @Inject Entrance entrance;
  @Inject Deeds deeds;

  @Requires({Permission.RECORD_VICTIM, Permission.IMPORT_CASES})
  public Registered registerVictim(
      CaseNumber number, VictimEntry entry, IdentityEntry identity, String requestKey) {
    innerCallsAreLogged();
    parties.offerVictim(number);
    AgeAtDetection.tell(entry, identity);
    entry.setIdentityKnown(Entrance.isNamed(identity));
    PartyId party = entrance.party(number, requestKey);
    return entrance.register(
        number,
        new Entrance.Arrival(parties.admitVictim(number, entry), party, PartyKind.VICTIM, identity),
        () -> parties.addVictim(number, party, entry));
  }

  @Requires({Permission.RECORD_ACCUSED, Permission.IMPORT_CASES})
  public Registered registerAccused(
      CaseNumber number, AccusedEntry entry, IdentityEntry identity, String requestKey) {
    innerCallsAreLogged();
    long caseId = parties.admitAccused(number, entry);
    if (identity.getBirth() != null && !"LEGAL".equals(entry.getKind())) {
      entry.tellAge(files.ageAtOffence(number, identity.getBirth()));
    }
    PartyId party = entrance.party(number, requestKey);
    return entrance.register(
        number,
        new Entrance.Arrival(caseId, party, PartyKind.ACCUSED, identity),
        () -> parties.addAccused(number, party, entry));
  }

  @Requires({Permission.RECORD_PARTY, Permission.IMPORT_CASES})
  public Registered registerParty(
      CaseNumber number, PartyEntry entry, IdentityEntry identity, String requestKey) {
    innerCallsAreLogged();
    PartyId party = entrance.party(number, requestKey);
    return entrance.register(
        number,
        new Entrance.Arrival(parties.admitParty(number, entry), party, PartyKind.OTHER, identity),
        () -> parties.addParty(number, party, entry));
  }

  /** Corrects facts and, where something was typed, the identity: what is empty there stays. */
  @Requires(Permission.RECORD_VICTIM)
  public Registered changeVictim(
      CaseNumber number, String code, VictimEntry entry, IdentityEntry identity, int version) {
    innerCallsAreLogged();
    var before = files.victim(number, code);
    AgeAtDetection.tell(entry, identity, before.entry());
    entry.setIdentityKnown(before.entry().isIdentityKnown() || Entrance.isNamed(identity));
    long caseId = parties.admitVictim(number, entry);
    Registered found =
        entrance.correct(
            number,
            new Entrance.Arrival(caseId, before.party(), PartyKind.VICTIM, identity),
            before.version() == version);
    parties.changeVictim(number, code, entry, version);
    return found.as(code);
  }

  /** As above; an unidentified accused who gets a name gets another code, which is answered. */
  @Requires(Permission.RECORD_ACCUSED)
  public Registered changeAccused(
      CaseNumber number, String code, AccusedEntry entry, IdentityEntry identity, int version) {
    innerCallsAreLogged();
    AccusedView before = files.accused(number, code);
    long caseId = parties.admitAccused(number, entry);
    if (identity.getBirth() != null && !"LEGAL".equals(entry.getKind())) {
      entry.tellAge(files.ageAtOffence(number, identity.getBirth()));
    }
    Registered found =
        entrance.correct(
            number,
            new Entrance.Arrival(caseId, before.party(), PartyKind.ACCUSED, identity),
            before.version() == version);
    return found.as(parties.changeAccused(number, code, entry, version));
  }

  @Requires(Permission.RECORD_PARTY)
  public Registered changeParty(
      CaseNumber number, String code, PartyEntry entry, IdentityEntry identity, int version) {
    innerCallsAreLogged();
    var before = files.party(number, code);
    long caseId = parties.admitParty(number, entry);
    Registered found =
        entrance.correct(
            number,
            new Entrance.Arrival(caseId, before.party(), PartyKind.OTHER, identity),
            before.version() == version);
    parties.changeParty(number, code, entry, version);
    return found.as(code);
  }

  /** A victim entered in the wrong case: the case first, because the vault only follows. */
  @Requires(Permission.MOVE_VICTIM)
  public String moveVictim(
      CaseNumber from, String code, CaseNumber to, String reason, int version) {
    innerCallsAreLogged();
    boolean known = files.victim(from, code).entry().isIdentityKnown();
    VictimMoved moved = parties.moveVictim(from, code, to, reason, version);
    if (known) {
      persons.move(moved.party(), moved.fromCaseId(), moved.toCaseId());
    }
    parties.noteArrival(to, moved.code(), from);
    return moved.code();
  }

  // Each store leaves its own entry in its own transaction; this call has none to put one in.
  private void innerCallsAreLogged() {
    deeds.current().unlogged();
  }
}
