package org.resguardo.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.resguardo.casefile.VictimEntry;
import org.resguardo.intake.IntakeService;
import org.resguardo.intake.Registered;

/** Registers a victim: facts to the case, identity to the vault, by one save. */
@Named
@RequestScoped
public class NewVictimBacking extends NewPersonForm<VictimEntry> {
  @Inject IntakeService intake;
  @Inject Outcome outcome;

  public NewVictimBacking() {
    super(new VictimEntry());
  }

  @PostConstruct
  void load() {
    outcome.offers().offerVictim(number());
  }

  @Override
  Registered register(String requestKey) {
    getEntry().setCitizenships(getCitizenships().chosen());
    return intake.registerVictim(number(), getEntry(), getIdentity().typed(), requestKey);
  }

  @Override
  Outcome outcome() {
    return outcome;
  }

  @Override
  String done() {
    return "intake.victim.saved";
  }
}
