package org.resguardo.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.resguardo.casefile.FactChange;
import org.resguardo.casefile.PeopleService;
import org.resguardo.casefile.VictimEntry;
import org.resguardo.casefile.VictimView;
import org.resguardo.intake.IntakeService;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.StaleException;

/** Corrects a victim's facts; what is typed of the identity replaces what the vault holds. */
@Named
@RequestScoped
public class EditVictimBacking {
  @Inject PeopleService files;
  @Inject IntakeService intake;
  @Inject Outcome outcome;

  private final CaseNumber number = Address.number();
  private final String code = Address.code();
  private final IdentityForm identity = new IdentityForm();
  private final Citizenships citizenships = new Citizenships();
  private VictimEntry entry;
  private int version;
  private List<FactChange> conflict = List.of();

  @PostConstruct
  void load() {
    outcome.offers().offerVictim(number);
    VictimView view = files.victim(number, code);
    if (view.removedAt() != null) {
      throw new NotFoundException("victim " + code);
    }
    entry = view.entry();
    version = view.version();
    citizenships.show(entry.getCitizenships());
  }

  public void save() {
    entry.setCitizenships(citizenships.chosen());
    try {
      outcome.show(
          number,
          intake.changeVictim(number, code, entry, identity.typed(), version),
          "intake.victim.changed");
    } catch (StaleException stale) {
      VictimView theirs = files.victim(number, code);
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

  public VictimEntry getEntry() {
    return entry;
  }

  public IdentityForm getIdentity() {
    return identity;
  }

  public Citizenships getCitizenships() {
    return citizenships;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public List<FactChange> getConflict() {
    return conflict;
  }
}
