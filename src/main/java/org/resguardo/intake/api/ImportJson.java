package org.resguardo.intake.api;

import java.util.List;
import java.util.Locale;
import org.resguardo.intake.ImportProblem;
import org.resguardo.intake.ImportResult;
import org.resguardo.intake.ImportWords;

/** What came of an import; {@code number} is left out unless the case is in the base. */
public record ImportJson(
    boolean dryRun,
    long added,
    long alreadyThere,
    long refused,
    List<CaseLine> cases,
    List<Fault> strays) {

  public record CaseLine(
      String key, int row, String outcome, String number, List<Fault> problems) {}

  /** {@code column} and {@code letter} are left out when the whole row is meant. */
  public record Fault(String sheet, int row, String column, String letter, String message) {}

  static ImportJson of(ImportResult result, ImportWords words, Locale locale) {
    return new ImportJson(
        result.dryRun(),
        result.getAdded(),
        result.getAlreadyThere(),
        result.getRefused(),
        result.cases().stream()
            .map(
                line ->
                    new CaseLine(
                        line.key(),
                        line.row(),
                        line.outcome().name(),
                        line.number(),
                        faults(line.problems(), words, locale)))
            .toList(),
        faults(result.strays(), words, locale));
  }

  private static List<Fault> faults(
      List<ImportProblem> problems, ImportWords words, Locale locale) {
    return problems.stream()
        .map(
            each ->
                new Fault(
                    each.sheet(),
                    each.row(),
                    each.column(),
                    each.letter(),
                    words.message(each, locale)))
        .toList();
  }
}
