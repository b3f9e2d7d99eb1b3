package org.resguardo.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.resguardo.casefile.AccusedEntry;
import org.resguardo.intake.IntakeService;
import org.resguardo.intake.Registered;
import org.resguardo.kernel.CaseNumber;

/** Registers a suspect or accused, by name or as unidentified. */
@Named
@RequestScoped
public class NewAccusedBacking {
  @Inject IntakeService intake;
  @Inject Outcome outcome;

  private final CaseNumber number = Address.number();
  private final AccusedEntry entry = new AccusedEntry();
  private final IdentityForm identity = new IdentityForm();
  private final Citizenships citizenships = new Citizenships();
  private String requestKey = RequestKey.draw();

  @PostConstruct
  void load() {
    outcome.offers().offerAccused(number);
  }

  public void save() {
    entry.setCitizenships(citizenships.chosen());
    Registered registered = intake.registerAccused(number, entry, identity.typed(), requestKey);
    outcome.show(number, registered, "intake.accused.saved");
  }

  public String getNumber() {
    return number.value();
  }

  public AccusedEntry getEntry() {
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
