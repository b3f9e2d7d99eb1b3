package org.resguardo.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;
import org.resguardo.casefile.ChargeView;
import org.resguardo.casefile.CountRow;
import org.resguardo.casefile.CountService;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;

/** Closes counts of a charge: for another offence, or without one in their place. */
@Named
@RequestScoped
public class RequalifyBacking {
  @Inject CountService counts;
  @Inject Outcome outcome;

  private CaseNumber number;
  private ChargeView charge;
  private List<Long> chosen = new ArrayList<>();

  @Size(max = 40)
  private String offence;

  @Size(max = 400)
  private String reason;

  @PostConstruct
  void load() {
    number = Address.number();
    counts.offer(number);
    String asked = Faces.getRequestParameter("id");
    charge =
        ChargeView.of(counts.list(number)).stream()
            .filter(view -> view.isOpen() && String.valueOf(view.charge()).equals(asked))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("charge " + asked));
    getRows().forEach(row -> chosen.add(row.id()));
  }

  public void requalify() {
    if (offence == null) {
      throw new RuleException(Problem.at("offence", "intake.requalify.noOffence"));
    }
    int other = counts.requalify(number, chosen, offence);
    outcome.say("intake.requalify.done", String.valueOf(charge.charge()), String.valueOf(other));
    Address.go(number, "/counts");
  }

  public void drop() {
    counts.drop(number, chosen, reason);
    outcome.say("intake.requalify.dropped", String.valueOf(charge.charge()));
    Address.go(number, "/counts");
  }

  public List<CountRow> getRows() {
    return charge.counts().stream().filter(CountRow::isOpen).toList();
  }

  /** The day of the facts, so that only what was law then is offered. */
  public String getFrom() {
    return charge.head().from().value();
  }

  public void setFrom(String ignored) {
    // Sent along with the search for an offence; nobody may change it here.
  }

  public String getNumber() {
    return number.value();
  }

  public ChargeView getCharge() {
    return charge;
  }

  public List<Long> getChosen() {
    return chosen;
  }

  public void setChosen(List<Long> chosen) {
    this.chosen = chosen;
  }

  public String getOffence() {
    return offence;
  }

  public void setOffence(String offence) {
    this.offence = offence;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
