package org.resguardo.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.resguardo.access.EmergencyView;
import org.resguardo.casefile.EmergencyEntry;
import org.resguardo.casefile.EmergencyService;

/** Opens a case for an emergency, and shows what the user opened so far. */
@Named
@RequestScoped
public class EmergencyBacking {
  @Inject EmergencyService emergencies;
  @Inject CaseChoicesBacking choices;

  private final EmergencyEntry entry = new EmergencyEntry();
  private List<EmergencyView> mine;

  public EmergencyEntry getEntry() {
    return entry;
  }

  public List<EmergencyView> getMine() {
    if (mine == null) {
      mine = emergencies.mine();
    }
    return mine;
  }

  public void save() {
    EmergencyView use = emergencies.open(entry);
    choices.done(use.isOpen() ? "casefile.emergency.opened" : "casefile.emergency.asked");
    choices.go(use.isOpen() ? "/cases/" + use.caseNumber() : "/emergency");
  }
}
