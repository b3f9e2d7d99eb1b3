package org.resguardo.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.resguardo.casefile.PeopleService;
import org.resguardo.casefile.PeopleView;
import org.resguardo.casefile.PeopleView.AccusedRow;
import org.resguardo.casefile.PeopleView.PartyRow;
import org.resguardo.intake.MergePeopleService;
import org.resguardo.intake.PartyNames;
import org.resguardo.intake.SamePair;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.PartyId;

/** Everybody of a case: victims by code, the others with their names for who may read them. */
@Named
@RequestScoped
public class PeopleBacking {
  @Inject PeopleService files;
  @Inject PartyNames names;
  @Inject MergePeopleService desk;

  private CaseNumber number;
  private PeopleView all;
  private PeopleView people;
  private List<SamePair> pairs = List.of();

  @PostConstruct
  void load() {
    number = Address.number();
    all = files.people(number);
    people = all.once();
    if (files.mayMerge(number)) {
      pairs = desk.pairs(all);
    }
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

  /** Under which other codes somebody stands too, in one line; empty for none. */
  public String alsoRecordedAs(String code) {
    return String.join(", ", all.alsoRecordedAs(code));
  }

  /** Who may be the same human being twice; for those who can decide about it. */
  public List<SamePair> getPairs() {
    return pairs;
  }

  public String getNumber() {
    return number.value();
  }

  public PeopleView getPeople() {
    return people;
  }
}
