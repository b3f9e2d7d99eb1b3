package org.resguardo.intake;

import java.util.List;

/** What came of an import, or would come of it: one line a case, and rows that belong to none. */
public record ImportResult(boolean dryRun, List<CaseLine> cases, List<ImportProblem> strays) {
  public enum Outcome {
    ADDED,
    ALREADY_THERE,
    REFUSED
  }

  /** {@code number} is null when the case was refused or only rehearsed. */
  public record CaseLine(
      String key, int row, Outcome outcome, String number, List<ImportProblem> problems) {}

  public long count(Outcome outcome) {
    return cases.stream().filter(line -> line.outcome() == outcome).count();
  }

  public long getAdded() {
    return count(Outcome.ADDED);
  }

  public long getAlreadyThere() {
    return count(Outcome.ALREADY_THERE);
  }

  public long getRefused() {
    return count(Outcome.REFUSED);
  }
}
