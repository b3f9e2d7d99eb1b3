package org.resguardo.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.resguardo.bench.Series.Ratio;

/** The one table at the end. A target that is missed is printed and ends nothing. */
final class Table {
  private static final String LINE = "%-44s %9s %17s %9s  %s%n";

  private final List<Object[]> rows = new ArrayList<>();

  void ratio(String what, Ratio measured, Double target) {
    rows.add(
        new Object[] {
          what,
          number(measured.median()),
          number(measured.least()) + " – " + number(measured.most()),
          target == null ? "" : "≤ " + number(target),
          verdict(measured.median(), target)
        });
  }

  void count(String what, int statements, int target) {
    rows.add(
        new Object[] {what, statements, "", "≤ " + target, verdict(statements, (double) target)});
  }

  private static String verdict(double measured, Double target) {
    if (target == null) {
      return "";
    }
    return measured <= target ? "met" : "NOT MET";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%.0f", value);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("\n");
    text.append(LINE.formatted("ratio (rounds in turns)", "median", "least – most", "target", ""));
    rows.forEach(row -> text.append(LINE.formatted(row)));
    return text.toString();
  }
}
