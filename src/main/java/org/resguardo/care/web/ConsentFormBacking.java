package org.resguardo.care.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.resguardo.care.CareReadService;
import org.resguardo.care.CareView;
import org.resguardo.care.ConsentEntry;
import org.resguardo.care.ConsentService;
import org.resguardo.kernel.Messages;
import org.resguardo.reference.CodeView;

/** Recording consent: given, withheld or withdrawn. */
@Named
@RequestScoped
public class ConsentFormBacking {
  @Inject private CareReadService reading;
  @Inject private ConsentService consents;
  @Inject private Messages texts;

  private final ConsentEntry entry = new ConsentEntry();
  private CareView view;
  private String requestKey = Asked.fresh();

  @PostConstruct
  void open() {
    view = reading.forRecording(Asked.number(), Asked.code());
    entry.setLanguage(view.victim().language());
    entry.setPurpose(Asked.text("purpose"));
    entry.setAnswer(Asked.text("answer"));
  }

  public void save() {
    consents.record(Asked.number(), Asked.code(), entry, requestKey);
    Asked.back(texts.text(Faces.getLocale(), "care.consent.saved"));
  }

  /** Representatives by code, those with a conflict left out. */
  public List<CodeView> getRepresentatives() {
    return view.records().guardians().stream()
        .filter(one -> one.code() != null && !one.isConflict())
        .map(one -> new CodeView(one.code(), one.code(), Map.of()))
        .toList();
  }

  public CareView getView() {
    return view;
  }

  public String getNumber() {
    return Asked.number().value();
  }

  public ConsentEntry getEntry() {
    return entry;
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(String requestKey) {
    this.requestKey = requestKey;
  }
}
