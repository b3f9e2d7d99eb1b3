package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.resguardo.access.Admission;
import org.resguardo.access.Deed;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.RuleException;

/** Suspects and accused of a case, after the caller was admitted to it. */
@ApplicationScoped
class AccusedRegister {
  private static final String NAMED = "A-";
  private static final String UNIDENTIFIED = "NN-";

  @Inject AccusedRepository accused;
  @Inject Coding coding;
  @Inject CaseProgress progress;

  void check(AccusedEntry entry) {
    Coding.refuse(AccusedCheck.of(entry, coding.codes(), coding.ownCountry(), coding.today()));
  }

  String add(Admission admission, PartyId party, AccusedEntry entry, Deed deed) {
    Optional<Accused> known = accused.findByParty(party);
    if (known.isPresent()) {
      return again(known.get(), admission, deed);
    }
    check(entry);
    Instant now = coding.now();
    long caseId = admission.caseId();
    Accused added =
        new Accused(
            caseId,
            party,
            nextCode(caseId, entry.isKnown()),
            entry.isKnown(),
            coding.codes().procedures().firstStage(admission.procedure()),
            now,
            coding.writer());
    accused.add(added);
    write(added, entry, now);
    progress.accusedAdded(caseId, added.id(), entry.isKnown(), suspectedOn(entry));
    deed.subject(added.code()).detail("known", entry.isKnown());
    return added.code();
  }

  private String again(Accused present, Admission admission, Deed deed) {
    if (present.caseId() != admission.caseId()) {
      throw new NotFoundException("party of another case");
    }
    deed.subject(present.code()).unlogged();
    return present.code();
  }

  String change(Admission admission, String code, AccusedEntry entry, int version, Deed deed) {
    check(entry);
    Accused person = present(admission.caseId(), code);
    AccusedProfile profile = accused.current(person.id());
    AccusedEntry before = profile.entry(person.isKnown());
    entry.setCitizenships(coding.citizenships(entry.getCitizenships()));
    if (person.version() != version) {
      throw Facts.stale(person.version(), before, entry, AccusedFields.ALL);
    }
    deed.subject(person.code());
    if (Facts.changes(before, entry, AccusedFields.ALL).isEmpty()) {
      deed.unlogged();
      return person.code();
    }
    Facts.log(deed, before, entry, AccusedFields.ALL);
    Instant now = coding.now();
    profile.supersede(now);
    write(person, entry, now);
    accused.touch(person);
    settle(person, entry, now, deed);
    return person.code();
  }

  private void settle(Accused person, AccusedEntry entry, Instant now, Deed deed) {
    if (person.isKnown() && !entry.isKnown()) {
      throw new RuleException("parties.accused.staysKnown");
    }
    if (!person.isKnown() && entry.isKnown()) {
      person.identify(nextCode(person.caseId(), true), now);
      deed.change("code", person.formerCode(), person.code());
      progress.accusedIdentified(person.caseId(), person.id(), coding.today());
    } else {
      progress.refresh(person.caseId());
    }
  }

  private LocalDate suspectedOn(AccusedEntry entry) {
    return entry.getFirstSuspectedOn() == null ? coding.today() : entry.getFirstSuspectedOn();
  }

  private String nextCode(long caseId, boolean known) {
    String series = known ? NAMED : UNIDENTIFIED;
    return series + accused.nextNumber(caseId, series);
  }

  private void write(Accused person, AccusedEntry entry, Instant now) {
    entry.setCitizenships(coding.citizenships(entry.getCitizenships()));
    accused.add(new AccusedProfile(person, entry, now, coding.writer()));
  }

  private Accused present(long caseId, String code) {
    return accused.find(caseId, code).orElseThrow(() -> new NotFoundException("accused " + code));
  }
}
