package org.resguardo.deadline.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.resguardo.deadline.CloseEntry;
import org.resguardo.deadline.DeadlineService;
import org.resguardo.deadline.DeadlineView;
import org.resguardo.deadline.DeadlineWords;
import org.resguardo.deadline.OverrideEntry;
import org.resguardo.deadline.ResumptionEntry;
import org.resguardo.deadline.SuspensionEntry;
import org.resguardo.deadline.SuspensionService;

/** One term: its reckoning, what moved it, and what a person says about it. */
@Named
@RequestScoped
public class DeadlineBacking {
  @Inject private DeadlineService deadlines;
  @Inject private SuspensionService suspensions;
  @Inject private DeadlineWords words;

  private final CloseEntry close = new CloseEntry();
  private final OverrideEntry override = new OverrideEntry();
  private final SuspensionEntry suspension = new SuspensionEntry();
  private final ResumptionEntry resumption = new ResumptionEntry();
  private DeadlineView view;

  @PostConstruct
  void open() {
    close.setOn(words.today());
  }

  public DeadlineView getView() {
    if (view == null) {
      view = deadlines.view(Asked.number(), Asked.id());
    }
    return view;
  }

  public void finish() {
    deadlines.close(Asked.number(), Asked.id(), close);
    back("deadline.close.done");
  }

  public void move() {
    deadlines.override(Asked.number(), Asked.id(), override);
    back("deadline.override.done");
  }

  public void suspend() {
    suspensions.suspend(Asked.number(), Asked.id(), suspension);
    back("deadline.suspend.done");
  }

  public void resume() {
    suspensions.resume(Asked.number(), Asked.id(), resumption);
    back("deadline.resume.done");
  }

  public void acknowledge() {
    deadlines.acknowledge(Asked.number(), Asked.id());
    back("deadline.acknowledge.done");
  }

  private void back(String key) {
    Messages.addFlashGlobalInfo(words.say(key, Faces.getLocale()));
    Faces.redirect(Faces.getRequestContextPath() + "/cases/%s/deadlines", Asked.number().value());
  }

  public record Choice(String code, String title) {}

  public List<Choice> getGrounds() {
    return getView().grounds().stream()
        .map(ground -> new Choice("" + ground.id(), words.ground(ground, Faces.getLocale())))
        .toList();
  }

  public String getNumber() {
    return Asked.number().value();
  }

  public CloseEntry getClose() {
    return close;
  }

  public OverrideEntry getOverride() {
    return override;
  }

  public SuspensionEntry getSuspension() {
    return suspension;
  }

  public ResumptionEntry getResumption() {
    return resumption;
  }
}
