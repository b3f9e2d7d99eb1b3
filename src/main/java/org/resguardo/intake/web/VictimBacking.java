package org.resguardo.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.resguardo.casefile.FactView;
import org.resguardo.casefile.PeopleService;
import org.resguardo.casefile.VictimView;
import org.resguardo.kernel.CaseNumber;

/** One victim by code: facts, what is missing, what was before. */
@Named
@RequestScoped
public class VictimBacking {
  @Inject PeopleService files;

  private CaseNumber number;
  private VictimView victim;

  @PostConstruct
  void load() {
    number = Address.number();
    victim = files.victim(number, Address.code());
  }

  /** Facts of one part of the form that say something: person, exploitation or rights. */
  public List<FactView> facts(String part) {
    return victim.facts().stream()
        .filter(fact -> !fact.isEmpty() && part.equals(part(fact.name())))
        .toList();
  }

  private static String part(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? "person" : name.substring(0, dot);
  }

  public String getNumber() {
    return number.value();
  }

  public VictimView getVictim() {
    return victim;
  }
}
