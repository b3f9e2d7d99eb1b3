package org.resguardo.intake;

import java.util.List;
import org.resguardo.kernel.Problem;

/**
 * One thing wrong in a workbook: where (sheet, row as the spreadsheet numbers it, column letter and
 * key, the last two null when it is the whole row) and what, as a locale key with its arguments.
 */
public record ImportProblem(
    String sheet, int row, String letter, String column, String key, List<Object> arguments) {
  static ImportProblem at(BookRow row, String column, Problem problem) {
    return new ImportProblem(
        row.sheet().title(),
        row.number(),
        column == null ? null : row.letter(column),
        column,
        problem.key(),
        problem.arguments());
  }
}
