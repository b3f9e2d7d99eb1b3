package org.resguardo.statistics;

import java.util.HashMap;
import java.util.Map;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * What an attacker who knows the rule can work out about one hidden cell: least and greatest value
 * that agree with everything shown, by linear programming (the constraints are those of a
 * transportation problem, so the bounds are whole numbers).
 */
record CellRange(long least, long greatest) {
  static CellRange of(long[][] full, boolean[][] hidden, Protection.Place cell, int lowest) {
    long least = Math.round(bound(full, hidden, cell, lowest, true));
    double greatest = bound(full, hidden, cell, lowest, false);
    return new CellRange(
        least, greatest > Integer.MAX_VALUE ? Integer.MAX_VALUE : Math.round(greatest));
  }

  private static double bound(
      long[][] full, boolean[][] hidden, Protection.Place cell, int lowest, boolean minimum) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    Map<Protection.Place, Variable> unknown = unknowns(model, full, hidden, lowest);
    int rows = full.length - 1;
    int columns = full[0].length - 1;
    for (int r = 0; r <= rows; r++) {
      Expression line = model.newExpression("row" + r);
      double shown = 0;
      for (int c = 0; c <= columns; c++) {
        shown += term(line, unknown, full, new Protection.Place(r, c), c == columns);
      }
      line.level(-shown);
    }
    for (int c = 0; c <= columns; c++) {
      Expression line = model.newExpression("column" + c);
      double shown = 0;
      for (int r = 0; r <= rows; r++) {
        shown += term(line, unknown, full, new Protection.Place(r, c), r == rows);
      }
      line.level(-shown);
    }
    unknown.get(cell).weight(1);
    return (minimum ? model.minimise() : model.maximise()).getValue();
  }

  private static Map<Protection.Place, Variable> unknowns(
      ExpressionsBasedModel model, long[][] full, boolean[][] hidden, int lowest) {
    Map<Protection.Place, Variable> unknown = new HashMap<>();
    // Nothing can exceed what the whole base holds: keeps the programme bounded when totals are
    // hidden.
    long ceiling = Math.max(1_000, 10 * full[full.length - 1][full[0].length - 1]);
    for (int r = 0; r < full.length; r++) {
      for (int c = 0; c < full[0].length; c++) {
        if (hidden[r][c]) {
          unknown.put(
              new Protection.Place(r, c),
              model.newVariable("x" + r + "_" + c).lower(lowest).upper(ceiling));
        }
      }
    }
    return unknown;
  }

  // Sum of the line's cells minus its total is zero: an unknown goes to the left, a shown value to
  // the right.
  private static double term(
      Expression line,
      Map<Protection.Place, Variable> unknown,
      long[][] full,
      Protection.Place place,
      boolean total) {
    int sign = total ? -1 : 1;
    Variable variable = unknown.get(place);
    if (variable != null) {
      line.set(variable, sign);
      return 0;
    }
    return sign * (double) full[place.row()][place.column()];
  }
}
