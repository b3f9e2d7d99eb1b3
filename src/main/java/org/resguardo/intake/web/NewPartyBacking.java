package org.resguardo.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.resguardo.casefile.PartyEntry;
import org.resguardo.casefile.PeopleService;
import org.resguardo.intake.IntakeService;
import org.resguardo.intake.Registered;

/** Registers a witness, lawyer, representative or anybody else of a case. */
@Named
@RequestScoped
public class NewPartyBacking extends NewPersonForm<PartyEntry> {
  @Inject IntakeService intake;
  @Inject Outcome outcome;
  @Inject PeopleService files;

  public NewPartyBacking() {
    super(new PartyEntry());
  }

  @PostConstruct
  void load() {
    outcome.offers().offerParty(number());
  }

  @Override
  Registered register(String requestKey) {
    return intake.registerParty(number(), getEntry(), getIdentity().typed(), requestKey);
  }

  @Override
  Outcome outcome() {
    return outcome;
  }

  @Override
  String done() {
    return "intake.party.saved";
  }

  /** Codes of those whom a party can stand for. */
  public List<String> getRepresentable() {
    return Representable.of(files.people(number()));
  }
}
