package org.resguardo.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.resguardo.access.ApprovalService;
import org.resguardo.access.ApprovalView;
import org.resguardo.access.LeaveEntry;
import org.resguardo.access.UserRow;
import org.resguardo.kernel.RuleException;

/** The second person's page: accounts that wait, and who is on leave. */
@Named
@RequestScoped
public class ApprovalsBacking {
  private static final String ADDRESS = "/approvals";

  @Inject ApprovalService approvals;

  private List<ApprovalView> waiting;
  private List<UserRow> team;
  private final LeaveEntry leave = new LeaveEntry();
  private String onLeave;

  @PostConstruct
  void read() {
    waiting = asShown(approvals.waiting(), Faces.getRequestParameter("shown"));
    team = approvals.team();
  }

  // A button is known by its row: the rows must be those that were shown when it was pressed, also
  // when somebody else decided one of them since.
  private static List<ApprovalView> asShown(List<ApprovalView> now, String shown) {
    if (shown == null || !shown.matches("\\d+(,\\d+)*")) {
      return now;
    }
    Map<Long, ApprovalView> byId =
        now.stream().collect(Collectors.toMap(ApprovalView::id, Function.identity()));
    return Stream.of(shown.split(","))
        .map(Long::valueOf)
        .map(id -> byId.getOrDefault(id, ApprovalView.gone(id)))
        .toList();
  }

  /** The ids of the rows, for the form to send back. */
  public String getShown() {
    return waiting.stream().map(each -> "" + each.id()).collect(Collectors.joining(","));
  }

  public void grant(ApprovalView view) {
    Optional<String> link = approvals.decide(view.id(), true);
    Notes.link(view.username(), link, "access.approvals.granted");
    Faces.redirect(ADDRESS);
  }

  public void refuse(ApprovalView view) {
    approvals.decide(view.id(), false);
    Notes.done("access.approvals.refused", view.username());
    Faces.redirect(ADDRESS);
  }

  public void setLeave() {
    if (onLeave == null) {
      throw new RuleException("access.leave.who");
    }
    approvals.setLeave(onLeave, leave);
    Notes.done("shell.saved");
    Faces.redirect(ADDRESS);
  }

  public List<ApprovalView> getWaiting() {
    return waiting;
  }

  public List<UserRow> getTeam() {
    return team;
  }

  public LeaveEntry getLeave() {
    return leave;
  }

  public String getOnLeave() {
    return onLeave;
  }

  public void setOnLeave(String onLeave) {
    this.onLeave = onLeave;
  }
}
