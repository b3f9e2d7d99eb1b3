package org.resguardo.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The counts that share one number: a row of the grid. Its facts are those of the first open one.
 */
public record ChargeView(int charge, List<CountRow> counts) {
  public ChargeView {
    counts = List.copyOf(counts);
  }

  /** Rows of a case as charges, in their order. */
  public static List<ChargeView> of(List<CountRow> rows) {
    Map<Integer, List<CountRow>> charges = new LinkedHashMap<>();
    rows.forEach(row -> charges.computeIfAbsent(row.charge(), any -> new ArrayList<>()).add(row));
    return charges.entrySet().stream()
        .map(entry -> new ChargeView(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Changes whenever anything of the charge does. */
  static int version(List<CountRow> rows, int charge) {
    return of(rows).stream()
        .filter(view -> view.charge() == charge)
        .mapToInt(ChargeView::version)
        .findFirst()
        .orElse(0);
  }

  public int version() {
    return counts.stream().mapToInt(CountRow::version).sum();
  }

  /** The count that speaks for the charge. */
  public CountRow head() {
    return counts.stream().filter(CountRow::isOpen).findFirst().orElse(counts.get(0));
  }

  public boolean isOpen() {
    return counts.stream().anyMatch(CountRow::isOpen);
  }

  /** The counts laid against one accused: a cell of the grid. */
  public List<CountRow> cell(String accused) {
    return counts.stream().filter(row -> row.accused().equals(accused)).toList();
  }
}
