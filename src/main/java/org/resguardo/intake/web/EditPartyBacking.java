package org.resguardo.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.resguardo.casefile.FactChange;
import org.resguardo.casefile.PartyEntry;
import org.resguardo.casefile.PartyView;
import org.resguardo.casefile.PeopleService;
import org.resguardo.intake.IntakeService;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.StaleException;

/**
 * Corrects what is known of another party; what is typed of the identity replaces what the vault
 * holds.
 */
@Named
@RequestScoped
public class EditPartyBacking {
  @Inject PeopleService files;
  @Inject IntakeService intake;
  @Inject Outcome outcome;

  private final CaseNumber number = Address.number();
  private final String code = Address.code();
  private final IdentityForm identity = new IdentityForm();
  private PartyEntry entry;
  private int version;
  private List<FactChange> conflict = List.of();

  @PostConstruct
  void load() {
    outcome.offers().offerParty(number);
    PartyView view = files.party(number, code);
    entry = view.entry();
    version = view.version();
  }

  public void save() {
    try {
      outcome.show(
          number,
          intake.changeParty(number, code, entry, identity.typed(), version),
          "intake.party.changed");
    } catch (StaleException stale) {
      PartyView theirs = files.party(number, code);
      conflict = theirs.changesTo(entry);
      version = theirs.version();
      Faces.validationFailed();
    }
  }

  public String getNumber() {
    return number.value();
  }

  public String getCode() {
    return code;
  }

  public PartyEntry getEntry() {
    return entry;
  }

  public IdentityForm getIdentity() {
    return identity;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  /** Codes of those whom a party can stand for. */
  public List<String> getRepresentable() {
    return Representable.of(files.people(number));
  }

  public List<FactChange> getConflict() {
    return conflict;
  }
}
