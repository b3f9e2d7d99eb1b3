package org.resguardo.care.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.resguardo.care.CareReadService;
import org.resguardo.care.CareRecords;
import org.resguardo.care.CareView;
import org.resguardo.care.InterviewEntry;
import org.resguardo.care.InterviewService;
import org.resguardo.kernel.Messages;

/** Recording an interview; from the second time on the page asks why. */
@Named
@RequestScoped
public class InterviewFormBacking {
  @Inject private CareReadService reading;
  @Inject private InterviewService interviews;
  @Inject private Messages texts;

  private final InterviewEntry entry = new InterviewEntry();
  private CareView view;
  private String requestKey = Asked.fresh();

  @PostConstruct
  void open() {
    view = reading.forRecording(Asked.number(), Asked.code());
    entry.setLanguage(view.victim().language());
  }

  public void save() {
    interviews.record(Asked.number(), Asked.code(), entry, requestKey);
    Asked.back(texts.text(Faces.getLocale(), "care.interview.saved"));
  }

  /** She told it before: in an interview, or in a hearing that was held with her. */
  public boolean isRepeat() {
    return view.records().told() > 0;
  }

  /** How consent to an interview stands today. */
  public CareRecords.Standing getConsent() {
    return view.records().consent("INTERVIEW", view.today());
  }

  public CareView getView() {
    return view;
  }

  public String getNumber() {
    return Asked.number().value();
  }

  public InterviewEntry getEntry() {
    return entry;
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(String requestKey) {
    this.requestKey = requestKey;
  }
}
