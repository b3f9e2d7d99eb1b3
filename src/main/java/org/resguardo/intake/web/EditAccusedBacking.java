package org.resguardo.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.resguardo.casefile.AccusedEntry;
import org.resguardo.casefile.AccusedView;
import org.resguardo.casefile.FactChange;
import org.resguardo.casefile.PeopleService;
import org.resguardo.intake.IntakeService;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.StaleException;

/**
 * Corrects an accused's facts, or identifies an NN; what is typed of the identity replaces what the
 * vault holds.
 */
@Named
@RequestScoped
public class EditAccusedBacking {
  @Inject PeopleService files;
  @Inject IntakeService intake;
  @Inject Outcome outcome;

  private final CaseNumber number = Address.number();
  private final String code = Address.code();
  private final IdentityForm identity = new IdentityForm();
  private final Citizenships citizenships = new Citizenships();
  private AccusedEntry entry;
  private int version;
  private boolean unidentified;
  private List<FactChange> conflict = List.of();

  @PostConstruct
  void load() {
    outcome.offers().offerAccused(number);
    AccusedView view = files.accused(number, code);
    entry = view.entry();
    version = view.version();
    unidentified = !entry.isKnown();
    citizenships.show(entry.getCitizenships());
  }

  public void save() {
    entry.setCitizenships(citizenships.chosen());
    try {
      outcome.show(
          number,
          intake.changeAccused(number, code, entry, identity.typed(), version),
          "intake.accused.changed");
    } catch (StaleException stale) {
      AccusedView theirs = files.accused(number, code);
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

  public AccusedEntry getEntry() {
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

  /** Whether the form offers to say who this is. */
  public boolean isUnidentified() {
    return unidentified;
  }

  public List<FactChange> getConflict() {
    return conflict;
  }
}
