package org.resguardo.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.resguardo.casefile.PeopleService;
import org.resguardo.casefile.PeopleView;
import org.resguardo.casefile.PeopleView.AccusedRow;
import org.resguardo.casefile.PeopleView.PartyRow;
import org.resguardo.intake.PartyNames;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.PartyId;

/** Everybody of a case: victims by code, the others with their names for who may read them. */
@Named
@RequestScoped
public class PeopleBacking {
  @Inject PeopleService files;
  @Inject PartyNames names;

  private CaseNumber number;
  private PeopleView people;

  @PostConstruct
  void load() {
    number = Address.number();
    people = files.people(number);
    names.load(
        people.caseId(),
        Stream.concat(
                people.accused().stream().filter(AccusedRow::known).map(AccusedRow::party),
                people.others().stream().map(PartyRow::party))
            .toList());
  }

  public String name(PartyId party) {
    return names.of(party);
  }

  public String getNumber() {
    return number.value();
  }

  public PeopleView getPeople() {
    return people;
  }
}
