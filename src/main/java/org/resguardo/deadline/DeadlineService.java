package org.resguardo.deadline;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.resguardo.access.Admission;
import org.resguardo.access.CaseGate;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Columns;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;

/**
 * Terms and tasks: the work list, those of one case with their reckoning and what moved, and what a
 * person says about them. A person never changes a reckoned date but by a decision.
 */
@Boundary
public class DeadlineService {
  @Inject CaseGate gate;
  @Inject Deeds deeds;
  @Inject DeadlineDesk desk;
  @Inject DeadlineListRepository lists;
  @Inject DeadlineRepository deadlines;
  @Inject MarkRepository marks;

  @Requires(Permission.READ_DEADLINE)
  public DeadlineList list(DeadlineQuery query) {
    return lists.list(query, reader(query.mine()));
  }

  @Requires(Permission.READ_DEADLINE)
  public DeadlineHome home() {
    return lists.home(reader(false));
  }

  @Requires(Permission.READ_DEADLINE)
  public CaseDeadlines ofCase(CaseNumber number) {
    Admission admission = gate.admit(number, Permission.READ_DEADLINE);
    List<Object[]> found = lists.ofCase(admission.caseId(), caseReader());
    List<DeadlineRow> current =
        found.stream()
            .filter(row -> row[24] == null)
            .map(row -> DeadlineListRepository.row(row, row[23].toString()))
            .toList();
    List<DeadlineRow> open = current.stream().filter(row -> row.open() && !passed(row)).toList();
    return new CaseDeadlines(
        open.stream().filter(row -> !"COURT".equals(row.duty())).toList(),
        open.stream().filter(row -> "COURT".equals(row.duty())).toList(),
        current.stream().filter(row -> !open.contains(row)).toList(),
        moves(found),
        admission.allows(Permission.RECORD_DEADLINE));
  }

  /** The worst date of the case; null when nothing is due. */
  @Requires(Permission.READ_DEADLINE)
  public NearestDeadline nearest(CaseNumber number) {
    Admission admission = gate.admit(number, Permission.READ_DEADLINE);
    return "CLOSED".equals(admission.status())
        ? null
        : marks.nearest(admission.caseId(), desk.today());
  }

  @Requires(Permission.READ_DEADLINE)
  public DeadlineView view(CaseNumber number, long id) {
    Admission admission = gate.admit(number, Permission.READ_DEADLINE);
    String key = desk.current(admission.caseId(), id)[1].toString();
    List<Object[]> found =
        lists.ofCase(admission.caseId(), caseReader()).stream()
            .filter(row -> key.equals(row[3]))
            .toList();
    DeadlineRow row = DeadlineListRepository.row(found.get(0), found.get(0)[23].toString());
    boolean records = admission.allows(Permission.RECORD_DEADLINE);
    return new DeadlineView(
        row,
        moves(found),
        records ? marks.grounds(admission.caseId()) : List.of(),
        records ? marks.stays(admission.caseId(), key) : List.of(),
        records);
  }

  /** The codes of the accused whom a task can concern. */
  @Requires(Permission.RECORD_DEADLINE)
  public List<String> accused(CaseNumber number) {
    deeds.current().unlogged();
    return marks.accused(gate.admit(number, Permission.RECORD_DEADLINE).caseId());
  }

  /**
   * Adds a task or a court's direction and answers its id; a form sent twice lands on the first.
   */
  @Requires(Permission.RECORD_DEADLINE)
  public long add(CaseNumber number, @Valid TaskEntry entry, String requestKey) {
    Admission admission = gate.admit(number, Permission.RECORD_DEADLINE);
    String key = desk.taskKey(requestKey);
    List<Long> twin = marks.byKey(admission.caseId(), key);
    if (!twin.isEmpty()) {
      deeds.current().unlogged();
      return twin.get(0);
    }
    boolean direction = "DIRECTION".equals(entry.getKind());
    if (!direction && entry.getDue().isBefore(desk.today())) {
      throw new RuleException(Problem.at("due", "deadline.task.past"));
    }
    deadlines.add(List.<Object[]>of(task(admission, entry, key)));
    deeds.current().about(admission).subject("task").detail("due", entry.getDue());
    return marks.byKey(admission.caseId(), key).get(0);
  }

  @Requires(Permission.RECORD_DEADLINE)
  public void close(CaseNumber number, long id, @Valid CloseEntry entry) {
    Admission admission = gate.admit(number, Permission.RECORD_DEADLINE);
    Object[] term = desk.open(admission.caseId(), id);
    if ("MISSED".equals(entry.getOutcome()) && !Boolean.TRUE.equals(entry.getToldHead())) {
      throw new RuleException(Problem.at("toldHead", "deadline.close.tellHead"));
    }
    String key = term[1].toString();
    if ("RULE".equals(term[2])) {
      marks.close(admission.caseId(), key, entry, desk.instant(), desk.userId());
    } else {
      long row = ((Number) term[0]).longValue();
      marks.closeTask(admission.caseId(), row, entry, desk.instant(), desk.userId());
    }
    marks.acknowledge(admission.caseId(), key, desk.instant(), desk.userId());
    told(admission, key).detail("outcome", entry.getOutcome()).detail("on", entry.getOn());
  }

  /** Another last day by a decision of the case; the reckoned one stands beside it. */
  @Requires(Permission.RECORD_DEADLINE)
  public void override(CaseNumber number, long id, @Valid OverrideEntry entry) {
    Admission admission = gate.admit(number, Permission.RECORD_DEADLINE);
    Object[] term = desk.open(admission.caseId(), id);
    if (!"RULE".equals(term[2])) {
      throw new RuleException(Problem.at("due", "deadline.override.task"));
    }
    desk.demandDecision(admission.caseId(), entry.getDecision());
    String key = term[1].toString();
    marks.override(
        admission.caseId(),
        key,
        entry.getDue(),
        "decision#" + entry.getDecision(),
        desk.instant(),
        desk.userId());
    told(admission, key)
        .change("due", term[4], entry.getDue())
        .detail("decision", entry.getDecision());
  }

  @Requires(Permission.RECORD_DEADLINE)
  public void acknowledge(CaseNumber number, long id) {
    Admission admission = gate.admit(number, Permission.RECORD_DEADLINE);
    String key = desk.current(admission.caseId(), id)[1].toString();
    marks.acknowledge(admission.caseId(), key, desk.instant(), desk.userId());
    told(admission, key).detail("acknowledged", true);
  }

  private org.resguardo.access.Deed told(Admission admission, String key) {
    return deeds.current().about(admission).subject(key);
  }

  private Object[] task(Admission admission, TaskEntry entry, String key) {
    Long accused = null;
    if (entry.getAccused() != null) {
      accused = marks.accused(admission.caseId(), entry.getAccused());
      if (accused == null) {
        throw new RuleException(Problem.at("accused", "deadline.task.unknown"));
      }
    }
    return TaskRow.of(admission.caseId(), entry, key, accused, desk);
  }

  private boolean passed(DeadlineRow row) {
    return "NONE".equals(row.gravity())
        && "RULE".equals(row.kind())
        && row.dueOn() != null
        && row.dueOn().isBefore(desk.today());
  }

  /** Rows that were superseded, each beside what took its place. */
  private static List<CaseDeadlines.Move> moves(List<Object[]> found) {
    Map<String, DeadlineRow> now = new HashMap<>();
    List<CaseDeadlines.Move> moves = new ArrayList<>();
    for (Object[] row : found) {
      DeadlineRow one = DeadlineListRepository.row(row, row[23].toString());
      if (row[24] == null) {
        now.put(one.key(), one);
      } else {
        DeadlineRow after = now.get(one.key());
        if (after == null || !Objects.equals(after.dueOn(), one.dueOn())) {
          LocalDateTime at = Columns.time(row[24]);
          moves.add(
              new CaseDeadlines.Move(
                  one,
                  one.dueOn(),
                  after == null ? null : after.dueOn(),
                  at.toInstant(ZoneOffset.UTC),
                  row[26].toString()));
        }
      }
    }
    return moves;
  }

  private DeadlineListRepository.Reader reader(boolean mine) {
    return new DeadlineListRepository.Reader(
        gate.rows(Permission.READ_DEADLINE), mine ? desk.selves() : null, desk.now());
  }

  private DeadlineListRepository.Reader caseReader() {
    return new DeadlineListRepository.Reader(null, null, desk.now());
  }
}
