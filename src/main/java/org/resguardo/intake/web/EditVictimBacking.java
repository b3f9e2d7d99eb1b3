package org.resguardo.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.resguardo.casefile.PeopleService;
import org.resguardo.casefile.VictimEntry;
import org.resguardo.casefile.VictimView;
import org.resguardo.intake.IntakeService;
import org.resguardo.intake.Registered;
import org.resguardo.kernel.NotFoundException;

/** Corrects a victim's facts. */
@Named
@RequestScoped
public class EditVictimBacking extends EditPersonForm<VictimEntry> {
  @Inject PeopleService files;
  @Inject IntakeService intake;
  @Inject Outcome outcome;

  @PostConstruct
  void load() {
    outcome.offers().offerVictim(number());
    VictimView view = files.victim(number(), getCode());
    if (view.removedAt() != null) {
      throw new NotFoundException("victim " + getCode());
    }
    show(view.entry(), view.version());
    getCitizenships().show(view.entry().getCitizenships());
  }

  @Override
  Registered change(String who, int knownVersion) {
    getEntry().setCitizenships(getCitizenships().chosen());
    return intake.changeVictim(number(), who, getEntry(), getIdentity().typed(), knownVersion);
  }

  @Override
  Recorded theirs() {
    VictimView theirs = files.victim(number(), getCode());
    return new Recorded(theirs.version(), theirs.changesTo(getEntry()));
  }

  @Override
  Outcome outcome() {
    return outcome;
  }

  @Override
  String done() {
    return "intake.victim.changed";
  }
}
