package org.resguardo.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.resguardo.casefile.VictimEntry;
import org.resguardo.intake.IntakeService;
import org.resguardo.intake.Registered;
import org.resguardo.kernel.CaseNumber;

/** Registers a victim: facts to the case, identity to the vault, by one save. */
@Named
@RequestScoped
public class NewVictimBacking {
  @Inject IntakeService intake;
  @Inject Outcome outcome;

  private final CaseNumber number = Address.number();
  private final VictimEntry entry = new VictimEntry();
  private final IdentityForm identity = new IdentityForm();
  private final Citizenships citizenships = new Citizenships();
  private String requestKey = RequestKey.draw();

  @PostConstruct
  void load() {
    outcome.offers().offerVictim(number);
  }

  public void save() {
    entry.setCitizenships(citizenships.chosen());
    Registered registered = intake.registerVictim(number, entry, identity.typed(), requestKey);
    outcome.show(number, registered, "intake.victim.saved");
  }

  public String getNumber() {
    return number.value();
  }

  public VictimEntry getEntry() {
    return entry;
  }

  public IdentityForm getIdentity() {
    return identity;
  }

  public Citizenships getCitizenships() {
    return citizenships;
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(String requestKey) {
    this.requestKey = requestKey;
  }
}
