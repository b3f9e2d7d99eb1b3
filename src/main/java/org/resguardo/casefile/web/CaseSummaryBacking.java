package org.resguardo.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.resguardo.casefile.CaseFileService;
import org.resguardo.casefile.CaseFrame;
import org.resguardo.casefile.CaseView;
import org.resguardo.casefile.CaseView.Person;
import org.resguardo.casefile.CaseView.Step;
import org.resguardo.casefile.Gap;
import org.resguardo.reference.CodeBook;
import org.resguardo.reference.Stage;

/** The summary of a case: what it is about, how far each accused has come, what is missing. */
@Named
@RequestScoped
public class CaseSummaryBacking {
  @Inject CaseFileService cases;
  @Inject CaseBarBacking bar;
  @Inject CodeBook codes;

  private CaseView view;
  private List<Stage> stages;

  public void load() {
    view = cases.view(bar.getNumber());
    bar.use(new CaseFrame(view.admission(), view.bar()));
  }

  public CaseView getView() {
    return view;
  }

  /**
   * One cell of the matrix: the day the stage was entered, and whether the accused is there now.
   */
  public record Cell(String stage, LocalDate entered, boolean now) {}

  /** The stages to show as columns: the procedure's main line and those that somebody was in. */
  public List<Stage> getStages() {
    if (stages == null) {
      stages =
          codes.procedures().stages(view.admission().procedure()).stream()
              .filter(
                  stage -> isMain(stage) || view.persons().stream().anyMatch(p -> wasIn(p, stage)))
              .sorted(Comparator.comparingInt(Stage::sort))
              .toList();
    }
    return stages;
  }

  public List<Cell> cells(Person person) {
    return getStages().stream()
        .map(
            stage ->
                new Cell(
                    stage.code(), entered(person, stage), stage.code().equals(person.stageCode())))
        .toList();
  }

  /** What the office must still find out, by when: the phases in order, each with its gaps. */
  public List<Gap> gaps(String phase) {
    return view.gaps().stream().filter(gap -> phase.equals(gap.phase())).toList();
  }

  /** Where a gap is filled; null for whoever would be refused there. */
  public String path(Gap gap) {
    Place place = place(gap);
    return bar.allows(place.permission()) ? bar.path(place.path()) : null;
  }

  private record Place(String path, String permission) {}

  private static Place place(Gap gap) {
    return switch (gap.record()) {
      case "victim" -> new Place("/victims/" + gap.code() + "/edit", "RECORD_VICTIM");
      case "accused" -> new Place("/accused/" + gap.code() + "/edit", "RECORD_ACCUSED");
      case "count" -> new Place("/counts/" + gap.code() + "/edit", "RECORD_COUNT");
      default -> placeOfCase(gap.field());
    };
  }

  private static Place placeOfCase(String field) {
    return switch (field) {
      case "prosecutor" -> new Place("/assign", "ASSIGN_CASE");
      case "victims" -> new Place("/victims/new", "RECORD_VICTIM");
      case "accused" -> new Place("/accused/new", "RECORD_ACCUSED");
      case "counts" -> new Place("/counts/new", "RECORD_COUNT");
      case "everyoneEnded" -> new Place("/decisions", "READ_CASE");
      default -> new Place("/edit", "EDIT_CASE");
    };
  }

  public String offence(String code) {
    return codes
        .offence(code)
        .map(
            offence ->
                codes.title("offence", code, Faces.getLocale())
                    + ", "
                    + "art. "
                    + offence.article()
                    + ", "
                    + offence.law())
        .orElse(code);
  }

  private static boolean isMain(Stage stage) {
    return !stage.isSuspended()
        && !stage.isClosed()
        && !"REMEDY".equals(stage.step())
        && !"ENFORCEMENT".equals(stage.step());
  }

  private static boolean wasIn(Person person, Stage stage) {
    return person.steps().stream().anyMatch(step -> step.stageCode().equals(stage.code()));
  }

  private static LocalDate entered(Person person, Stage stage) {
    Optional<Step> last =
        person.steps().stream()
            .filter(step -> step.stageCode().equals(stage.code()))
            .reduce((one, other) -> other);
    return last.map(Step::entered).orElse(null);
  }
}
