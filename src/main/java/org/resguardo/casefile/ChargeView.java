package org.resguardo.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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

  /** What the charge was laid in the place of, while it stands; null when of nothing. */
  public CountOrigin origin() {
    List<CountOrigin> origins =
        counts.stream()
            .filter(CountRow::isOpen)
            .map(CountRow::origin)
            .filter(Objects::nonNull)
            .toList();
    return origins.isEmpty()
        ? null
        : origins.get(0).from(origins.stream().flatMap(one -> one.charges().stream()));
  }

  /** What the office did to lay it can be taken back: all of it stands, and nothing was judged. */
  public boolean isUndoable() {
    return origin() != null
        && !origin().byDecision()
        && counts.stream().allMatch(row -> row.isOpen() && !"JUDGED".equals(row.status()));
  }

  /** Several accused, or several victims, stand in it, and no court has judged it. */
  public boolean isDivisible() {
    List<CountRow> open = counts.stream().filter(CountRow::isOpen).toList();
    return open.size() > 1 && open.stream().noneMatch(row -> "JUDGED".equals(row.status()));
  }

  public boolean isOpen() {
    return counts.stream().anyMatch(CountRow::isOpen);
  }

  /** The counts laid against one accused: a cell of the grid. */
  public List<CountRow> cell(String accused) {
    return counts.stream().filter(row -> row.accused().equals(accused)).toList();
  }
}
