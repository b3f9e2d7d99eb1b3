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
import org.resguardo.kernel.CaseNumber;

/** Registers a witness, lawyer, representative or anybody else of a case. */
@Named
@RequestScoped
public class NewPartyBacking {
  @Inject IntakeService intake;
  @Inject Outcome outcome;
  @Inject PeopleService files;

  private final CaseNumber number = Address.number();
  private final PartyEntry entry = new PartyEntry();
  private final IdentityForm identity = new IdentityForm();
  private String requestKey = RequestKey.draw();

  @PostConstruct
  void load() {
    outcome.offers().offerParty(number);
  }

  public void save() {
    Registered registered = intake.registerParty(number, entry, identity.typed(), requestKey);
    outcome.show(number, registered, "intake.party.saved");
  }

  public String getNumber() {
    return number.value();
  }

  public PartyEntry getEntry() {
    return entry;
  }

  public IdentityForm getIdentity() {
    return identity;
  }

  /** Codes of those whom a party can stand for. */
  public List<String> getRepresentable() {
    return Representable.of(files.people(number));
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(String requestKey) {
    this.requestKey = requestKey;
  }
}
