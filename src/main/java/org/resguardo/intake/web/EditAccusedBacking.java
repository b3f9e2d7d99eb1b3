package org.resguardo.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.resguardo.casefile.AccusedEntry;
import org.resguardo.casefile.AccusedView;
import org.resguardo.casefile.PeopleService;
import org.resguardo.intake.IntakeService;
import org.resguardo.intake.Registered;

/** Corrects an accused's facts, or identifies an NN. */
@Named
@RequestScoped
public class EditAccusedBacking extends EditPersonForm<AccusedEntry> {
  @Inject PeopleService files;
  @Inject IntakeService intake;
  @Inject Outcome outcome;

  private boolean unidentified;

  @PostConstruct
  void load() {
    outcome.offers().offerAccused(number());
    AccusedView view = files.accused(number(), getCode());
    show(view.entry(), view.version());
    unidentified = !view.entry().isKnown();
    getCitizenships().show(view.entry().getCitizenships());
  }

  @Override
  Registered change(String who, int knownVersion) {
    getEntry().setCitizenships(getCitizenships().chosen());
    return intake.changeAccused(number(), who, getEntry(), getIdentity().typed(), knownVersion);
  }

  @Override
  Recorded theirs() {
    AccusedView theirs = files.accused(number(), getCode());
    return new Recorded(theirs.version(), theirs.changesTo(getEntry()));
  }

  @Override
  Outcome outcome() {
    return outcome;
  }

  @Override
  String done() {
    return "intake.accused.changed";
  }

  /** Whether the form offers to say who this is. */
  public boolean isUnidentified() {
    return unidentified;
  }
}
