package org.resguardo.care.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.resguardo.care.CareReadService;
import org.resguardo.care.CareView;
import org.resguardo.care.RiskEntry;
import org.resguardo.care.RiskService;
import org.resguardo.kernel.Messages;

/** Recording an assessment of risk. */
@Named
@RequestScoped
public class RiskFormBacking {
  @Inject private CareReadService reading;
  @Inject private RiskService risks;
  @Inject private Messages texts;

  private final RiskEntry entry = new RiskEntry();
  private CareView view;
  private String requestKey = Asked.fresh();

  @PostConstruct
  void open() {
    view = reading.forSpecial(Asked.number(), Asked.code());
  }

  public void save() {
    risks.assess(Asked.number(), Asked.code(), entry, requestKey);
    Asked.back(texts.text(Faces.getLocale(), "care.risk.saved"));
  }

  public CareView getView() {
    return view;
  }

  public String getNumber() {
    return Asked.number().value();
  }

  public RiskEntry getEntry() {
    return entry;
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(String requestKey) {
    this.requestKey = requestKey;
  }
}
