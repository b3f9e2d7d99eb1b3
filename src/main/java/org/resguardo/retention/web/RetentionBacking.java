package org.resguardo.retention.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.resguardo.retention.ErasureService;
import org.resguardo.retention.RetentionRun;
import org.resguardo.retention.RetentionService;
import org.resguardo.retention.RetentionView;

/** What is due within the user's reach, and what was settled. */
@Named
@RequestScoped
public class RetentionBacking {
  @Inject private RetentionService retention;
  @Inject private ErasureService erasures;
  @Inject private org.resguardo.kernel.Messages texts;

  private List<RetentionView> all;
  private RetentionRun last;
  private boolean asked;

  public List<RetentionView> getWaiting() {
    return in(RetentionView.State.WAITING, RetentionView.State.GOING);
  }

  public List<RetentionView> getDue() {
    return in(RetentionView.State.DUE);
  }

  public List<RetentionView> getHeld() {
    return in(RetentionView.State.HELD);
  }

  public List<RetentionView> getSettled() {
    return in(RetentionView.State.KEPT, RetentionView.State.DONE);
  }

  /** The last run; null before the first. */
  public RetentionRun getLast() {
    if (!asked) {
      last = retention.lastRun().orElse(null);
      asked = true;
    }
    return last;
  }

  /** How many wait for somebody: the number of this page, and that of the home page. */
  public long getUndone() {
    return all().stream().filter(RetentionView::isUndone).count();
  }

  public void run() {
    RetentionRun run = erasures.run();
    Messages.addFlashGlobalInfo(
        "{0}", texts.text(Faces.getLocale(), "retention.run.done", run.made(), run.held()));
    Faces.redirect(Faces.getRequestContextPath() + "/retention");
  }

  private List<RetentionView> in(RetentionView.State... states) {
    return all().stream().filter(task -> List.of(states).contains(task.state())).toList();
  }

  private List<RetentionView> all() {
    if (all == null) {
      all = retention.list();
    }
    return all;
  }
}
