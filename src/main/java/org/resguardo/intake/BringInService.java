package org.resguardo.intake;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.resguardo.access.BroughtIn;
import org.resguardo.access.Deeds;
import org.resguardo.casefile.CaseProgress;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;

/**
 * Brings one case in: all of its acts in one transaction, through the same front doors as a page,
 * under permissions that only an import run holds.
 */
@Boundary
public class BringInService {
  // Entry fields whose column is not simply their name in snake case.
  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("officeCode", "office"),
          Map.entry("offenceCode", "offence"),
          Map.entry("placeDivision", "division"),
          Map.entry("citizenships", "citizenship"),
          Map.entry("traffickingStatusOn", "status_on"),
          Map.entry("forms", "exploitation"),
          Map.entry("sexForms", "sex_exploitation"),
          Map.entry("start", "starts_at"),
          Map.entry("day", "starts_at"),
          Map.entry("time", "starts_at"),
          Map.entry("toOffice", "office"),
          Map.entry("outcomes", "outcome"),
          Map.entry("penalties", "kind"),
          Map.entry("cells", "accused"));

  @Inject Deeds deeds;
  @Inject CaseProgress progress;
  @Inject Event<BroughtIn> whole;

  /** A row was refused; carries what to tell. The transaction of the case is rolled back. */
  static final class RowRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<ImportProblem> problems;

    RowRefused(List<ImportProblem> problems) {
      super("row refused");
      this.problems = problems;
    }

    List<ImportProblem> problems() {
      return problems;
    }
  }

  /** A rehearsal went well and is undone. */
  static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** The number the case got. {@code rehearse}: everything is tried and nothing stays. */
  @Requires(Permission.BRING_IN)
  CaseNumber bringIn(CasePlan plan, boolean rehearse) {
    deeds.current().unlogged();
    Bringing bringing = new Bringing();
    for (CasePlan.Act act : plan.acts()) {
      try {
        standing(act, bringing);
        act.doing().on(bringing);
      } catch (RuleException broken) {
        throw new RowRefused(at(act.row(), broken.problems()));
      } catch (ConstraintViolationException broken) {
        throw new RowRefused(at(act.row(), problems(broken)));
      }
    }
    progress.finish(bringing.caseId());
    whole.fire(new BroughtIn(bringing.caseId()));
    if (rehearse) {
      throw new Undone();
    }
    return bringing.number();
  }

  // People and charges only add to the case; a court's act looks at where it stands.
  private void standing(CasePlan.Act act, Bringing bringing) {
    if (act.rank() >= CasePlan.COURT) {
      progress.catchUp(bringing.caseId());
    } else if (bringing.isOpened()) {
      progress.hold();
    }
  }

  private static List<ImportProblem> at(BookRow row, List<Problem> problems) {
    return problems.stream()
        .map(problem -> ImportProblem.at(row, column(row, problem.field()), problem))
        .toList();
  }

  private static String column(BookRow row, String field) {
    if (field == null) {
      return null;
    }
    String last = field.substring(field.lastIndexOf('.') + 1);
    String snake = last.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    String column = COLUMNS.getOrDefault(last, snake);
    return row.letter(column) == null ? null : column;
  }

  private static List<Problem> problems(ConstraintViolationException broken) {
    List<Problem> problems = new ArrayList<>();
    for (ConstraintViolation<?> violation : broken.getConstraintViolations()) {
      String field = null;
      for (Path.Node node : violation.getPropertyPath()) {
        field = node.getName() == null ? field : node.getName();
      }
      problems.add(Problem.at(field, "import.constraint", violation.getMessage()));
    }
    return problems;
  }
}
