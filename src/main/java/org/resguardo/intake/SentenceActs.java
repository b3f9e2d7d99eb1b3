package org.resguardo.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.resguardo.intake.BringInService.RowRefused;
import org.resguardo.intake.CasePlan.Act;
import org.resguardo.kernel.Problem;
import org.resguardo.proceeding.PenaltyEntry;
import org.resguardo.proceeding.SentenceEntry;
import org.resguardo.proceeding.SentenceForm;
import org.resguardo.proceeding.SentenceService;

/**
 * Rows about penalties as acts: the rows of one accused and one judgment are one sentence, recorded
 * after the judgment of that day. What holds for the whole sentence stands in any of its rows.
 */
@ApplicationScoped
class SentenceActs {
  /** After a decision of the same day. */
  private static final int RANK = 7;

  @Inject SentenceService sentences;

  List<Act> sentences(List<BookRow> rows) {
    Map<String, List<BookRow>> together = new LinkedHashMap<>();
    for (BookRow row : rows) {
      String whose = row.text("accused") + " " + row.day("decided_on");
      together.computeIfAbsent(whose, fresh -> new ArrayList<>()).add(row);
    }
    List<Act> acts = new ArrayList<>();
    for (List<BookRow> penalties : together.values()) {
      acts.add(sentence(penalties));
      // What a reader found in the cells of the others is told at them: each row has its act.
      for (BookRow other : penalties.subList(1, penalties.size())) {
        acts.add(new Act(other, other.day("decided_on"), RANK, bringing -> {}));
      }
    }
    return acts;
  }

  private Act sentence(List<BookRow> rows) {
    BookRow first = rows.get(0);
    SentenceEntry entry = entry(rows);
    return new Act(
        first,
        first.day("decided_on"),
        RANK,
        bringing -> {
          String accused = bringing.code("accused", first.text("accused"));
          SentenceForm form = sentences.form(bringing.number(), accused);
          if (form.judgment() == null) {
            throw refused(first, "decided_on", "import.noJudgment");
          }
          for (BookRow row : rows) {
            entry.getPenalties().add(penalty(row, bringing, form));
          }
          sentences.record(bringing.number(), accused, entry, null);
        });
  }

  private static SentenceEntry entry(List<BookRow> rows) {
    SentenceEntry entry = new SentenceEntry();
    entry.setCreditedDays(said(rows.stream().map(row -> row.number("credited_days"))));
    entry.setSuspended(rows.stream().anyMatch(row -> Boolean.TRUE.equals(row.yes("suspended"))));
    entry.setProbationMonths(said(rows.stream().map(row -> row.number("probation_months"))));
    entry.setConditions(said(rows.stream().map(row -> row.text("conditions"))));
    entry.setDespite(said(rows.stream().map(row -> row.text("despite"))));
    return entry;
  }

  private static <T> T said(Stream<T> cells) {
    return cells.filter(Objects::nonNull).findFirst().orElse(null);
  }

  private static PenaltyEntry penalty(BookRow row, Bringing bringing, SentenceForm form) {
    String key = row.text("count");
    Integer charge = bringing.chargeOf(key);
    if (charge == null) {
      throw refused(row, "count", "import.unknownId", key);
    }
    PenaltyEntry penalty = new PenaltyEntry();
    penalty.setCount(
        form.counts().stream()
            .filter(count -> count.charge() == charge)
            .map(count -> count.position())
            .findFirst()
            .orElseThrow(() -> refused(row, "count", "import.notConvicted")));
    penalty.setKind(row.text("kind"));
    penalty.setYears(row.number("years"));
    penalty.setMonths(row.number("months"));
    penalty.setDays(row.number("days"));
    penalty.setFineDays(row.number("fine_days"));
    penalty.setContent(row.text("content"));
    return penalty;
  }

  private static RowRefused refused(BookRow row, String column, String key, Object... arguments) {
    return new RowRefused(
        List.of(ImportProblem.at(row, column, Problem.at(column, key, arguments))));
  }
}
