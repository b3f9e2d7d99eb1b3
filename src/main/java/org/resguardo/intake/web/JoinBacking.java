package org.resguardo.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.resguardo.casefile.JoinEntry;
import org.resguardo.casefile.JoinService;
import org.resguardo.intake.JoinCasesService;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.PartyId;

/** Lets a case go on in another one. */
@Named
@RequestScoped
public class JoinBacking {
  @Inject JoinService joins;
  @Inject JoinCasesService intake;
  @Inject Outcome outcome;

  private final JoinEntry entry = new JoinEntry();
  private CaseNumber number;
  private boolean possible;
  private String requestKey = PartyId.random().value();

  @PostConstruct
  void load() {
    number = Address.number();
    possible = joins.possible(number);
  }

  public void save() {
    CaseNumber into = intake.join(number, entry, requestKey);
    outcome.say("intake.join.done", number.value());
    Address.go(into, "");
  }

  public JoinEntry getEntry() {
    return entry;
  }

  public String getNumber() {
    return number.value();
  }

  /** A closed case cannot be joined. */
  public boolean isPossible() {
    return possible;
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(String requestKey) {
    this.requestKey = requestKey;
  }
}
