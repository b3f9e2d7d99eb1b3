package org.resguardo.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.resguardo.casefile.ChargeView;
import org.resguardo.casefile.CountGrid;
import org.resguardo.casefile.CountRow;
import org.resguardo.casefile.CountService;
import org.resguardo.casefile.PeopleView;
import org.resguardo.casefile.PeopleView.AccusedRow;
import org.resguardo.intake.PartyNames;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.PartyId;
import org.resguardo.reference.CodeBook;
import org.resguardo.reference.Offence;

/** The grid: rows are charges, columns are accused, victims stand in the cell. */
@Named
@RequestScoped
public class CountsBacking {
  @Inject CountService counts;
  @Inject PartyNames names;
  @Inject CodeBook codes;

  private CaseNumber number;
  private PeopleView people;
  private List<ChargeView> charges;

  @PostConstruct
  void load() {
    number = Address.number();
    CountGrid grid = counts.grid(number);
    charges = grid.charges();
    people = grid.people();
    names.load(
        people.caseId(),
        people.accused().stream().filter(AccusedRow::known).map(AccusedRow::party).toList());
  }

  public String name(PartyId party) {
    return names.of(party);
  }

  /** The victims named in a cell, each once. */
  public List<String> victims(List<CountRow> cell) {
    return List.copyOf(
        new TreeSet<>(cell.stream().map(CountRow::victim).filter(Objects::nonNull).toList()));
  }

  /** What is said of a cell: one row where all its counts say the same. */
  public List<CountRow> words(List<CountRow> cell) {
    Map<String, CountRow> different = new LinkedHashMap<>();
    for (CountRow row : cell) {
      String said =
          String.join(
              "|",
              row.participation(),
              row.attempt(),
              row.status(),
              String.valueOf(row.relation()),
              String.valueOf(row.replacedBy()),
              String.valueOf(row.note()));
      different.putIfAbsent(said, row);
    }
    return List.copyOf(different.values());
  }

  /** Counted as trafficking although its offence is another one. */
  public boolean byHand(CountRow row) {
    return row.trafficking()
        && !codes.offence(row.offence()).map(Offence::trafficking).orElse(false);
  }

  /** Whether the pack names elements to be proved for an offence charged here. */
  public boolean isProvable() {
    return codes.values("offence_element", null, java.util.Locale.ROOT).stream()
        .flatMap(element -> List.of(element.attributes().get("offences").split(" ")).stream())
        .anyMatch(
            offence ->
                charges.stream()
                    .anyMatch(
                        charge -> charge.isOpen() && charge.head().offence().equals(offence)));
  }

  public int getOpen() {
    return (int) charges.stream().filter(ChargeView::isOpen).count();
  }

  public String getNumber() {
    return number.value();
  }

  public List<AccusedRow> getAccused() {
    return people.accused();
  }

  public List<ChargeView> getCharges() {
    return charges;
  }

  PeopleView people() {
    return people;
  }

  /** The last charge, to be copied by one click; null when there is none. */
  public ChargeView getLast() {
    return charges.isEmpty() ? null : charges.get(charges.size() - 1);
  }
}
