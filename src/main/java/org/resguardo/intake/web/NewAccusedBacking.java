package org.resguardo.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.resguardo.casefile.AccusedEntry;
import org.resguardo.intake.IntakeService;
import org.resguardo.intake.Registered;

/** Registers a suspect or accused, by name or as unidentified. */
@Named
@RequestScoped
public class NewAccusedBacking extends NewPersonForm<AccusedEntry> {
  @Inject IntakeService intake;
  @Inject Outcome outcome;

  public NewAccusedBacking() {
    super(new AccusedEntry());
  }

  @PostConstruct
  void load() {
    outcome.offers().offerAccused(number());
  }

  @Override
  Registered register(String requestKey) {
    getEntry().setCitizenships(getCitizenships().chosen());
    return intake.registerAccused(number(), getEntry(), getIdentity().typed(), requestKey);
  }

  @Override
  Outcome outcome() {
    return outcome;
  }

  @Override
  String done() {
    return "intake.accused.saved";
  }
}
