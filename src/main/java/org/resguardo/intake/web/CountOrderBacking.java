package org.resguardo.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.resguardo.casefile.ChargeView;
import org.resguardo.casefile.CountOrderEntry;
import org.resguardo.casefile.CountRow;
import org.resguardo.casefile.CountService;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.StaleException;

/** Splits a charge, joins charges, or takes such an act back: the address says which. */
@Named
@RequestScoped
public class CountOrderBacking {
  @Inject CountService counts;
  @Inject Outcome outcome;

  private final CountOrderEntry entry = new CountOrderEntry();
  private CaseNumber number;
  private List<ChargeView> charges;
  private ChargeView charge;
  private int version;
  private boolean stale;

  @PostConstruct
  void load() {
    number = Address.number();
    counts.offer(number);
    charges = ChargeView.of(counts.list(number)).stream().filter(ChargeView::isOpen).toList();
    String asked = Faces.getRequestParameter("id");
    if (asked != null) {
      charge =
          charges.stream()
              .filter(view -> String.valueOf(view.charge()).equals(asked))
              .findFirst()
              .orElseThrow(() -> new NotFoundException("charge " + asked));
      version = charge.version();
      entry.setBy(people(CountRow::accused) > 1 ? "ACCUSED" : "VICTIM");
    }
  }

  private long people(java.util.function.Function<CountRow, String> who) {
    return charge.counts().stream().filter(CountRow::isOpen).map(who).distinct().count();
  }

  public void split() {
    settle(
        () -> {
          List<Integer> made = counts.split(number, charge.charge(), entry, version);
          outcome.say("intake.order.split.done", charge.charge(), text(made));
        });
  }

  public void join() {
    int made = counts.join(number, entry);
    outcome.say("intake.order.join.done", text(entry.getCharges()), String.valueOf(made));
    Address.go(number, "/counts");
  }

  public void undo() {
    List<Integer> before = charge.origin() == null ? List.of() : charge.origin().charges();
    settle(
        () -> {
          counts.undo(number, charge.charge(), version);
          outcome.say("intake.order.undo.done", text(before));
        });
  }

  private void settle(Runnable act) {
    try {
      act.run();
      Address.go(number, "/counts");
    } catch (StaleException other) {
      version = other.currentVersion();
      stale = true;
      Faces.validationFailed();
    }
  }

  private static String text(List<Integer> charges) {
    return charges.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /** Charges that no court has judged, of the offences that several charge. */
  public List<ChargeView> getJoinable() {
    return charges.stream()
        .filter(one -> one.counts().stream().noneMatch(row -> "JUDGED".equals(row.status())))
        .filter(
            one ->
                charges.stream()
                    .anyMatch(
                        other ->
                            other != one && other.head().offence().equals(one.head().offence())))
        .toList();
  }

  public boolean isByAccused() {
    return people(CountRow::accused) > 1;
  }

  public boolean isByVictim() {
    return people(row -> String.valueOf(row.victim())) > 1;
  }

  public String getNumber() {
    return number.value();
  }

  public CountOrderEntry getEntry() {
    return entry;
  }

  public ChargeView getCharge() {
    return charge;
  }

  public boolean isStale() {
    return stale;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
