package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.resguardo.access.Admission;
import org.resguardo.access.Deed;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.RuleException;

/** Victims of a case, after the caller was admitted to it. */
@ApplicationScoped
class VictimRegister {
  private static final int CODE_LENGTH = 4;

  @Inject VictimRepository victims;
  @Inject Coding coding;
  @Inject CaseProgress progress;

  void check(VictimEntry entry) {
    Coding.refuse(VictimCheck.of(entry, coding.codes(), coding.ownCountry(), coding.today()));
  }

  String add(Admission admission, PartyId party, VictimEntry entry, Deed deed) {
    Optional<Victim> known = victims.findByParty(party);
    if (known.isPresent()) {
      return again(known.get(), admission, deed);
    }
    check(entry);
    Victim victim = enter(admission.caseId(), party, coding.now());
    write(victim, entry, coding.now());
    progress.refresh(admission.caseId());
    deed.subject(victim.code()).detail("detectedOn", entry.getDetectedOn());
    return victim.code();
  }

  // The same form sent twice: the first one stands, and there is nothing to log.
  private String again(Victim victim, Admission admission, Deed deed) {
    if (victim.caseId() != admission.caseId()) {
      throw new NotFoundException("party of another case");
    }
    deed.subject(victim.code()).unlogged();
    return victim.code();
  }

  void change(Admission admission, String code, VictimEntry entry, int version, Deed deed) {
    check(entry);
    Victim victim = present(admission.caseId(), code);
    VictimProfile before = victims.current(victim.id());
    entry.setCitizenships(coding.citizenships(entry.getCitizenships()));
    if (victim.version() != version) {
      throw Facts.stale(victim.version(), before.entry(), entry, VictimFields.ALL);
    }
    deed.subject(code);
    if (Facts.changes(before.entry(), entry, VictimFields.ALL).isEmpty()) {
      deed.unlogged();
      return;
    }
    Facts.log(deed, before.entry(), entry, VictimFields.ALL);
    Instant now = coding.now();
    before.supersede(now);
    write(victim, entry, now);
    victims.touch(victim);
    progress.refresh(admission.caseId());
  }

  /** Entered in the wrong case. The party id goes along. */
  VictimMoved move(Admission from, String code, Admission to, String reason, int version) {
    Victim victim = present(from.caseId(), code);
    VictimProfile profile = victims.current(victim.id());
    if (victim.version() != version) {
      throw Facts.stale(victim.version(), profile.entry(), profile.entry(), VictimFields.ALL);
    }
    free(victim);
    Instant now = coding.now();
    VictimEntry entry = profile.entry();
    PartyId party = victim.remove(reason, now);
    profile.supersede(now);
    Victim moved = enterAfterFlush(to.caseId(), party, now);
    write(moved, entry, now);
    progress.refresh(from.caseId());
    progress.refresh(to.caseId());
    return new VictimMoved(moved.code(), party, from.caseId(), to.caseId());
  }

  // What still names the victim here would name nobody afterwards.
  private void free(Victim victim) {
    List<Integer> charges = victims.openCharges(victim.id());
    if (!charges.isEmpty()) {
      String numbers = String.join(", ", charges.stream().map(String::valueOf).toList());
      throw new RuleException("parties.move.named", victim.code(), numbers);
    }
    if (victims.isSummoned(victim.partyId(), coding.localNow())) {
      throw new RuleException("parties.move.summoned", victim.code());
    }
  }

  private Victim enterAfterFlush(long caseId, PartyId party, Instant now) {
    victims.flush();
    return enter(caseId, party, now);
  }

  private Victim enter(long caseId, PartyId party, Instant now) {
    String code;
    do {
      code = "V-" + PartyId.shortCode(CODE_LENGTH);
    } while (victims.find(caseId, code).isPresent());
    Victim victim = new Victim(caseId, party, code, now, coding.writer());
    victims.add(victim);
    return victim;
  }

  private void write(Victim victim, VictimEntry entry, Instant now) {
    entry.setCitizenships(coding.citizenships(entry.getCitizenships()));
    String form = coding.form(entry.getExploitation());
    victims.add(new VictimProfile(victim, entry, form, now, coding.writer()));
  }

  private Victim present(long caseId, String code) {
    return victims
        .find(caseId, code)
        .filter(victim -> !victim.isRemoved())
        .orElseThrow(() -> new NotFoundException("victim " + code));
  }
}
