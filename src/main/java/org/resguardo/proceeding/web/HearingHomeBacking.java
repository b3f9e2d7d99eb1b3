package org.resguardo.proceeding.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.resguardo.proceeding.AgendaService;
import org.resguardo.proceeding.HearingHome;

/**
 * The hearings part of a home page, in one statement: {@code
 * #{hearingHomeBacking.home.thisWeek()}}.
 */
@Named
@RequestScoped
public class HearingHomeBacking {
  @Inject private AgendaService agenda;

  private HearingHome home;

  public HearingHome getHome() {
    if (home == null) {
      home = agenda.home();
    }
    return home;
  }
}
