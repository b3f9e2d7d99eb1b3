package org.resguardo.measure.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.resguardo.kernel.StaleException;
import org.resguardo.measure.MeasureReadService;
import org.resguardo.measure.MeasureService;
import org.resguardo.measure.MeasureView;
import org.resguardo.measure.StepEntry;

/** One measure: what was ordered, what became of it, and what happens to it now. */
@Named
@RequestScoped
public class MeasureBacking {
  @Inject private MeasureReadService reading;
  @Inject private MeasureService measures;
  @Inject private org.resguardo.kernel.Messages texts;

  private MeasureView view;
  private final StepEntry step = new StepEntry();
  private Integer version;
  private String requestKey = UUID.randomUUID().toString();
  private String withdrawReason;

  @PostConstruct
  void open() {
    view = reading.one(Asked.number(), Asked.id());
    version = view.version();
    String asked = Asked.text("step");
    step.setKind(asked != null && getSteps().contains(asked) ? asked : null);
  }

  public void record() {
    try {
      measures.record(Asked.number(), Asked.id(), step, version, requestKey);
    } catch (StaleException stale) {
      version = stale.currentVersion();
      view = reading.one(Asked.number(), Asked.id());
      Messages.addGlobalError(text("measure.one.stale"));
      Faces.validationFailed();
      return;
    }
    done("measure.one.recorded", "/cases/%s/measures/%s", getNumber(), "" + view.id());
  }

  public void withdraw() {
    measures.withdraw(Asked.number(), Asked.id(), withdrawReason);
    done("measure.one.withdrawn", "/cases/%s/measures", getNumber());
  }

  private void done(String key, String path, Object... parts) {
    Messages.addFlashGlobalInfo(text(key));
    Faces.redirect(Faces.getRequestContextPath() + path, parts);
  }

  /** What can happen to it as it stands. */
  public List<String> getSteps() {
    if (!view.isOpen()) {
      return List.of();
    }
    return view.asked().provisional()
        ? List.of("DECIDED", "BREACHED", "ENDED")
        : List.of("EXTENDED", "REVIEWED", "BREACHED", "ENDED");
  }

  /** The list from which the outcome of the chosen step is taken; null when it has none. */
  public String getOutcomes() {
    if (step.getKind() == null) {
      return null;
    }
    return switch (step.getKind()) {
      case "REVIEWED" -> "measure_review";
      case "BREACHED" -> "measure_effect";
      case "ENDED" -> "measure_end";
      default -> null;
    };
  }

  private String text(String key) {
    return texts.text(Faces.getLocale(), key);
  }

  public String getNumber() {
    return Asked.number().value();
  }

  public MeasureView getView() {
    return view;
  }

  public StepEntry getStep() {
    return step;
  }

  public Integer getVersion() {
    return version;
  }

  public void setVersion(Integer version) {
    this.version = version;
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(String requestKey) {
    this.requestKey = requestKey;
  }

  public String getWithdrawReason() {
    return withdrawReason;
  }

  public void setWithdrawReason(String withdrawReason) {
    this.withdrawReason = withdrawReason;
  }
}
