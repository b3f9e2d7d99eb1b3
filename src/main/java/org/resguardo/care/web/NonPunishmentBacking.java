package org.resguardo.care.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.resguardo.care.CareVictim;
import org.resguardo.care.NonPunishmentEntry;
import org.resguardo.care.NonPunishmentService;
import org.resguardo.kernel.Messages;

/** Recording what was decided on not punishing a victim. */
@Named
@RequestScoped
public class NonPunishmentBacking {
  @Inject private NonPunishmentService service;
  @Inject private Messages texts;

  private final NonPunishmentEntry entry = new NonPunishmentEntry();
  private CareVictim victim;
  private String requestKey = Asked.fresh();

  @PostConstruct
  void open() {
    victim = service.victim(Asked.number(), Asked.code());
  }

  public void save() {
    service.record(Asked.number(), Asked.code(), entry, requestKey);
    Asked.back(texts.text(Faces.getLocale(), "care.spared.saved"));
  }

  public CareVictim getVictim() {
    return victim;
  }

  public String getNumber() {
    return Asked.number().value();
  }

  public NonPunishmentEntry getEntry() {
    return entry;
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(String requestKey) {
    this.requestKey = requestKey;
  }
}
