package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.resguardo.access.Admission;
import org.resguardo.access.Deed;
import org.resguardo.access.TextGuard;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;

/** The other parties of a case, after the caller was admitted to it. */
@ApplicationScoped
class OtherPartyRegister {
  @Inject OtherPartyRepository parties;
  @Inject Coding coding;
  @Inject TextGuard texts;
  @Inject CaseProgress progress;

  void check(PartyEntry entry) {
    Coding.refuse(PartyCheck.of(entry, coding.codes(), coding.today()));
  }

  String add(Admission admission, PartyId id, PartyEntry entry, Deed deed) {
    Optional<OtherParty> known = parties.findByParty(id);
    if (known.isPresent()) {
      return again(known.get(), admission, deed);
    }
    check(entry);
    long caseId = admission.caseId();
    entry.setNote(texts.settle(caseId, "note", entry.getNote()));
    OtherParty party =
        new OtherParty(
            caseId, id, "P-" + parties.nextNumber(caseId), coding.now(), coding.writer());
    party.describe(entry, stoodFor(caseId, entry));
    parties.add(party);
    progress.refresh(caseId);
    deed.subject(party.code()).detail("capacity", entry.getCapacity());
    return party.code();
  }

  private String again(OtherParty party, Admission admission, Deed deed) {
    if (party.caseId() != admission.caseId()) {
      throw new NotFoundException("party of another case");
    }
    deed.subject(party.code()).unlogged();
    return party.code();
  }

  void change(Admission admission, String code, PartyEntry entry, int version, Deed deed) {
    check(entry);
    long caseId = admission.caseId();
    OtherParty party =
        parties.find(caseId, code).orElseThrow(() -> new NotFoundException("party " + code));
    entry.setNote(texts.settle(caseId, "note", entry.getNote()));
    PartyEntry before = entryOf(party);
    PartyEntry after = CapacityPolicy.relevant(entry);
    if (party.version() != version) {
      throw Facts.stale(party.version(), before, after, PartyFields.ALL);
    }
    deed.subject(code);
    Facts.log(deed, before, after, PartyFields.ALL);
    party.describe(entry, stoodFor(caseId, entry));
    progress.refresh(caseId);
  }

  PartyEntry entryOf(OtherParty party) {
    String represents =
        party.represents() == null
            ? null
            : parties.codeOf(party.caseId(), party.represents()).orElse(null);
    return party.entry(represents);
  }

  private PartyId stoodFor(long caseId, PartyEntry entry) {
    String code = entry.getRepresents();
    if (code == null || code.isBlank() || !CapacityPolicy.has(entry.getCapacity(), "represents")) {
      return null;
    }
    return parties
        .partyOf(caseId, code)
        .orElseThrow(
            () -> new RuleException(Problem.at("represents", "parties.code.unknown", code)));
  }

  PartyView view(long caseId, String code) {
    OtherParty party =
        parties.find(caseId, code).orElseThrow(() -> new NotFoundException("party " + code));
    PartyEntry entry = entryOf(party);
    return new PartyView(
        caseId,
        party.partyId(),
        party.code(),
        party.version(),
        entry,
        Facts.of(entry, PartyFields.ALL),
        CapacityPolicy.missing(entry));
  }

  Optional<String> codeOf(long caseId, PartyId party) {
    return parties.codeOf(caseId, party);
  }
}
