package org.resguardo.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.resguardo.casefile.FactView;
import org.resguardo.casefile.PartyView;
import org.resguardo.casefile.PeopleService;
import org.resguardo.intake.PartyNames;
import org.resguardo.kernel.CaseNumber;

/** One other party of a case. */
@Named
@RequestScoped
public class PartyBacking {
  @Inject PeopleService files;
  @Inject PartyNames names;

  private CaseNumber number;
  private PartyView party;

  @PostConstruct
  void load() {
    number = Address.number();
    party = files.party(number, Address.code());
    names.load(party.caseId(), List.of(party.party()));
  }

  public String getName() {
    return names.of(party.party());
  }

  public List<FactView> getFacts() {
    return party.facts().stream().filter(fact -> !fact.isEmpty()).toList();
  }

  public String getNumber() {
    return number.value();
  }

  public PartyView getParty() {
    return party;
  }
}
