package org.resguardo.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.resguardo.casefile.AccusedView;
import org.resguardo.casefile.FactView;
import org.resguardo.casefile.PeopleService;
import org.resguardo.intake.PartyNames;
import org.resguardo.kernel.CaseNumber;

/** One accused: facts, stage, what was before, and the name for who may read it. */
@Named
@RequestScoped
public class AccusedBacking {
  @Inject PeopleService files;
  @Inject PartyNames names;

  private CaseNumber number;
  private AccusedView accused;

  @PostConstruct
  void load() {
    number = Address.number();
    accused = files.accused(number, Address.code());
    names.load(accused.caseId(), List.of(accused.party()));
  }

  public String getName() {
    return names.of(accused.party());
  }

  public List<FactView> getFacts() {
    return accused.facts().stream().filter(fact -> !fact.isEmpty()).toList();
  }

  public String getNumber() {
    return number.value();
  }

  public AccusedView getAccused() {
    return accused;
  }
}
