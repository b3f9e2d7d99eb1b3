package org.resguardo.care.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.resguardo.care.CareReadService;
import org.resguardo.care.CareRecords;
import org.resguardo.care.CareView;
import org.resguardo.care.ReferralEntry;
import org.resguardo.care.ReferralService;
import org.resguardo.kernel.Messages;

/** Referring a victim to a service. */
@Named
@RequestScoped
public class ReferralFormBacking {
  @Inject private CareReadService reading;
  @Inject private ReferralService referrals;
  @Inject private Messages texts;

  private final ReferralEntry entry = new ReferralEntry();
  private CareView view;
  private String requestKey = Asked.fresh();

  @PostConstruct
  void open() {
    view = reading.forSpecial(Asked.number(), Asked.code());
  }

  public void save() {
    referrals.refer(Asked.number(), Asked.code(), entry, requestKey);
    Asked.back(texts.text(Faces.getLocale(), "care.referral.saved"));
  }

  /** How consent to services stands today. */
  public CareRecords.Standing getConsent() {
    return view.records().consent("SERVICES", view.today());
  }

  public CareView getView() {
    return view;
  }

  public String getNumber() {
    return Asked.number().value();
  }

  public ReferralEntry getEntry() {
    return entry;
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(String requestKey) {
    this.requestKey = requestKey;
  }
}
