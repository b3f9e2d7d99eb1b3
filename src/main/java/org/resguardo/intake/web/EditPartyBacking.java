package org.resguardo.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.resguardo.casefile.PartyEntry;
import org.resguardo.casefile.PartyView;
import org.resguardo.casefile.PeopleService;
import org.resguardo.intake.IntakeService;
import org.resguardo.intake.Registered;

/** Corrects what is known of another party. */
@Named
@RequestScoped
public class EditPartyBacking extends EditPersonForm<PartyEntry> {
  @Inject PeopleService files;
  @Inject IntakeService intake;
  @Inject Outcome outcome;

  @PostConstruct
  void load() {
    outcome.offers().offerParty(number());
    PartyView view = files.party(number(), getCode());
    show(view.entry(), view.version());
  }

  @Override
  Registered change(String who, int knownVersion) {
    return intake.changeParty(number(), who, getEntry(), getIdentity().typed(), knownVersion);
  }

  @Override
  Recorded theirs() {
    PartyView theirs = files.party(number(), getCode());
    return new Recorded(theirs.version(), theirs.changesTo(getEntry()));
  }

  @Override
  Outcome outcome() {
    return outcome;
  }

  @Override
  String done() {
    return "intake.party.changed";
  }

  /** Codes of those whom a party can stand for. */
  public List<String> getRepresentable() {
    return Representable.of(files.people(number()));
  }
}
