package org.resguardo.care.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.resguardo.care.CareReadService;
import org.resguardo.care.CareRecords;
import org.resguardo.care.CareView;
import org.resguardo.care.ReferralService;
import org.resguardo.care.ReferralStepEntry;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.StaleException;

/** One referral: what was asked for, and the answer or the end to record. */
@Named
@RequestScoped
public class ReferralBacking {
  @Inject private CareReadService reading;
  @Inject private ReferralService referrals;
  @Inject private org.resguardo.kernel.Messages texts;

  private final ReferralStepEntry step = new ReferralStepEntry();
  private CareView view;
  private CareRecords.Referral referral;
  private Integer version;
  private String requestKey = Asked.fresh();

  @PostConstruct
  void open() {
    view = reading.forSpecial(Asked.number(), Asked.code());
    referral =
        view.records()
            .referral(Asked.id())
            .orElseThrow(() -> new NotFoundException("referral " + Asked.id()));
    version = referral.version();
    String asked = Asked.text("state");
    step.setState(asked != null && getStates().contains(asked) ? asked : null);
  }

  public void record() {
    try {
      referrals.record(Asked.number(), Asked.code(), referral.id(), step, version, requestKey);
    } catch (StaleException stale) {
      open();
      Messages.addGlobalError(texts.text(Faces.getLocale(), "care.stale"));
      Faces.validationFailed();
      return;
    }
    Asked.back(texts.text(Faces.getLocale(), "care.referral.recorded"));
  }

  /** What can become of it as it stands. */
  public List<String> getStates() {
    return "ASKED".equals(referral.state())
        ? List.of("ACCEPTED", "DECLINED", "CLOSED")
        : List.of("CLOSED");
  }

  public CareView getView() {
    return view;
  }

  public CareRecords.Referral getReferral() {
    return referral;
  }

  public String getNumber() {
    return Asked.number().value();
  }

  public ReferralStepEntry getStep() {
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
}
