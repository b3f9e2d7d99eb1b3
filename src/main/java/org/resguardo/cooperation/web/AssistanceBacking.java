package org.resguardo.cooperation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.resguardo.cooperation.AssistanceService;
import org.resguardo.cooperation.AssistanceStepEntry;
import org.resguardo.cooperation.AssistanceView;
import org.resguardo.cooperation.TransferEntry;
import org.resguardo.kernel.StaleException;
import org.resguardo.reference.CodeView;

/** One request. What is recorded now stands in the address: {@code ?act=step}, give or receive. */
@Named
@RequestScoped
public class AssistanceBacking {
  @Inject private AssistanceService requests;
  @Inject private org.resguardo.kernel.Messages texts;

  private AssistanceView view;
  private final AssistanceStepEntry step = new AssistanceStepEntry();
  private final TransferEntry transfer = new TransferEntry();
  private Integer evidence;
  private Integer version;
  private String requestKey = UUID.randomUUID().toString();

  @PostConstruct
  void open() {
    view = requests.one(Asked.number(), Asked.id());
    version = view.row().version();
    transfer.setConditions(view.details().conditions());
    transfer.setReturnOn(view.details().returnOn());
  }

  public void record() {
    try {
      requests.step(Asked.number(), Asked.id(), step, version, requestKey);
    } catch (StaleException stale) {
      view = requests.one(Asked.number(), Asked.id());
      version = view.row().version();
      Messages.addGlobalError(texts.text(Faces.getLocale(), "cooperation.one.stale"));
      Faces.validationFailed();
      return;
    }
    done("cooperation.step.saved");
  }

  public void give() {
    requests.give(Asked.number(), Asked.id(), transfer, requestKey);
    done("cooperation.transfer.saved");
  }

  public void receive() {
    requests.receive(Asked.number(), Asked.id(), evidence);
    done("cooperation.material.saved");
  }

  private void done(String key) {
    Messages.addFlashGlobalInfo(texts.text(Faces.getLocale(), key));
    Faces.redirect(
        Faces.getRequestContextPath() + "/cases/%s/assistance/%s", getNumber(), "" + Asked.id());
  }

  /** What is being recorded; null when nothing is. */
  public String getAct() {
    String act = Asked.text("act");
    return view.records() && act != null && List.of("step", "give", "receive").contains(act)
        ? act
        : null;
  }

  public List<CodeView> getItems() {
    return requests.evidence(Asked.number()).stream()
        .map(number -> new CodeView("" + number, "E-" + number, Map.of()))
        .toList();
  }

  public String getNumber() {
    return Asked.number().value();
  }

  public AssistanceView getView() {
    return view;
  }

  public AssistanceStepEntry getStep() {
    return step;
  }

  public TransferEntry getTransfer() {
    return transfer;
  }

  public Integer getEvidence() {
    return evidence;
  }

  public void setEvidence(Integer evidence) {
    this.evidence = evidence;
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
}
