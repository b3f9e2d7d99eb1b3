package org.resguardo.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.resguardo.casefile.SplitEntry;
import org.resguardo.casefile.SplitService;
import org.resguardo.intake.SplitOffService;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.PartyId;

/** Lets accused go on in a case of their own. */
@Named
@RequestScoped
public class SplitOffBacking {
  @Inject SplitService splits;
  @Inject SplitOffService intake;
  @Inject Outcome outcome;

  private final SplitEntry entry = new SplitEntry();
  private CaseNumber number;
  private List<String> candidates;
  private String requestKey = PartyId.random().value();

  @PostConstruct
  void load() {
    number = Address.number();
    candidates = splits.candidates(number);
  }

  public void save() {
    CaseNumber made = intake.split(number, entry, requestKey);
    outcome.say("intake.split.done", String.join(", ", entry.getAccused()), made.value());
    Address.go(made, "");
  }

  public SplitEntry getEntry() {
    return entry;
  }

  public String getNumber() {
    return number.value();
  }

  /** One alone cannot be split off. */
  public boolean isPossible() {
    return candidates.size() > 1;
  }

  public List<String> getCandidates() {
    return candidates;
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(String requestKey) {
    this.requestKey = requestKey;
  }
}
