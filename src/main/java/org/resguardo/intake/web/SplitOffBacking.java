package org.resguardo.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.resguardo.casefile.SplitEntry;
import org.resguardo.casefile.SplitForm;
import org.resguardo.casefile.SplitService;
import org.resguardo.intake.SplitOffService;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.PartyId;
import org.resguardo.reference.CodeView;

/** Lets accused go on in a case of their own. */
@Named
@RequestScoped
public class SplitOffBacking {
  @Inject SplitService splits;
  @Inject SplitOffService intake;
  @Inject Outcome outcome;

  private final SplitEntry entry = new SplitEntry();
  private CaseNumber number;
  private SplitForm form;
  private String requestKey = PartyId.random().value();

  @PostConstruct
  void load() {
    number = Address.number();
    form = splits.form(number);
    if (form.receivers().size() == 1) {
      entry.setProsecutor(form.receivers().get(0).username());
    }
    String asked = Faces.getRequestParameter("accused");
    if (!Faces.isPostback()
        && form.candidates().stream().anyMatch(one -> one.code().equals(asked))) {
      entry.setAccused(List.of(asked));
      entry.setReason(form.isHandedOver(entry) ? "JUVENILE" : null);
    }
  }

  public void save() {
    CaseNumber made = intake.split(number, entry, requestKey);
    boolean away = form.isHandedOver(entry);
    outcome.say(
        away ? "intake.split.handedOver" : "intake.split.done",
        String.join(", ", entry.getAccused()),
        made.value());
    Address.go(away ? number : made, "");
  }

  public SplitEntry getEntry() {
    return entry;
  }

  public String getNumber() {
    return number.value();
  }

  public SplitForm getForm() {
    return form;
  }

  /** Who can take over a case of minors, to choose from. */
  public List<CodeView> getReceivers() {
    return form.receivers().stream()
        .map(one -> new CodeView(one.username(), one.shortName(), Map.of()))
        .toList();
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(String requestKey) {
    this.requestKey = requestKey;
  }
}
