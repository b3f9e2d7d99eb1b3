package org.resguardo.intake;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.resguardo.access.Caller;
import org.resguardo.access.Deeds;
import org.resguardo.intake.ImportResult.CaseLine;
import org.resguardo.intake.ImportResult.Outcome;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Coordinator;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;
import org.resguardo.kernel.Scope;

/**
 * Imports a caseload workbook: all or nothing per case, the same file twice adds nothing. A dry run
 * does everything for each case in a transaction that is then undone, so that it finds what the
 * real run would find.
 */
@Coordinator
public class ImportService {
  /** Years of an office fit; more would only fill the memory. */
  public static final int LARGEST_MB = 10;

  private static final Logger LOG = Logger.getLogger(ImportService.class.getName());
  private static final int MEGABYTE = 1024 * 1024;

  @Inject PlanReader reader;
  @Inject BookTemplate empty;
  @Inject CaseImport cases;
  @Inject Caller caller;
  @Inject Deeds deeds;
  @Inject @BusinessClock Clock clock;

  /**
   * @param workbook the xlsx file
   * @throws org.resguardo.kernel.RuleException at {@code file} when it is no such workbook
   */
  @Requires(Permission.IMPORT_CASES)
  public ImportResult run(byte[] workbook, boolean dryRun) {
    return bring(workbook, dryRun, (done, all) -> {});
  }

  /** Hears of every case that was dealt with. */
  interface Progress {
    void told(int done, int all);
  }

  @Requires(Permission.IMPORT_CASES)
  ImportResult run(byte[] workbook, boolean dryRun, Progress progress) {
    return bring(workbook, dryRun, progress);
  }

  private ImportResult bring(byte[] workbook, boolean dryRun, Progress progress) {
    if (workbook.length > LARGEST_MB * MEGABYTE) {
      throw new RuleException(Problem.at("file", "import.tooLarge", LARGEST_MB));
    }
    Book book = Book.read(workbook, LocalDate.now(clock));
    PlanReader.Read read = reader.read(book);
    Scope scope = caller.scope(Permission.IMPORT_CASES).orElse(Scope.OFFICE);
    List<CaseLine> lines = new ArrayList<>();
    for (CasePlan plan : read.plans()) {
      lines.add(line(plan, dryRun, scope));
      progress.told(lines.size(), read.plans().size());
    }
    ImportResult result = new ImportResult(dryRun, lines, read.strays());
    deeds
        .current()
        .subject(dryRun ? "dry run" : "import")
        .detail("bytes", workbook.length)
        .detail("added", result.getAdded())
        .detail("alreadyThere", result.getAlreadyThere())
        .detail("refused", result.getRefused());
    return result;
  }

  /** How large a workbook may be, for those who may import. */
  @Requires(Permission.IMPORT_CASES)
  public int largestMb() {
    deeds.current().unlogged();
    return LARGEST_MB;
  }

  /** The empty workbook (xlsx), explained in this language. */
  @Requires(Permission.IMPORT_CASES)
  public byte[] template(Locale locale) {
    deeds.current().unlogged();
    return empty.workbook(locale);
  }

  private CaseLine line(CasePlan plan, boolean dryRun, Scope scope) {
    boolean foreign =
        scope != Scope.ALL && !caller.profile().officeCode().equals(plan.row().text("office"));
    if (foreign) {
      plan.row().refuse("office", "import.foreignOffice");
    }
    List<ImportProblem> problems =
        plan.acts().stream().flatMap(act -> act.row().problems().stream()).distinct().toList();
    if (!problems.isEmpty()) {
      return refused(plan, problems);
    }
    Optional<CaseNumber> there = cases.alreadyThere(plan);
    if (there.isPresent()) {
      return new CaseLine(
          plan.key(), plan.row().number(), Outcome.ALREADY_THERE, there.get().value(), List.of());
    }
    try {
      String number = dryRun ? cases.rehearse(plan) : cases.bringIn(plan);
      return new CaseLine(plan.key(), plan.row().number(), Outcome.ADDED, number, List.of());
    } catch (BringInService.RowRefused refused) {
      return refused(plan, refused.problems());
    } catch (RuntimeException broken) {
      // One broken case must not stop the others; what broke is in the log, the user gets a
      // sentence.
      LOG.log(Level.WARNING, broken, () -> "import of row " + plan.row().number());
      Problem failed = Problem.general("import.failed");
      return refused(plan, List.of(ImportProblem.at(plan.row(), null, failed)));
    }
  }

  private static CaseLine refused(CasePlan plan, List<ImportProblem> problems) {
    return new CaseLine(plan.key(), plan.row().number(), Outcome.REFUSED, null, problems);
  }
}
