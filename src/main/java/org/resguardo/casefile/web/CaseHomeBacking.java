package org.resguardo.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.resguardo.casefile.CaseHome;
import org.resguardo.casefile.CaseHomeService;
import org.resguardo.casefile.CaseRow;

/** The cases part of the home page: {@code #{caseHomeBacking.home.accuse()}}. */
@Named
@RequestScoped
public class CaseHomeBacking {
  @Inject private CaseHomeService service;

  private CaseHome home;
  private List<CaseRow> recent;

  public CaseHome getHome() {
    if (home == null) {
      home = service.counts();
    }
    return home;
  }

  public List<CaseRow> getRecent() {
    if (recent == null) {
      recent = service.recent();
    }
    return recent;
  }

  /** Whether anything waits for this office. */
  public boolean isWaiting() {
    CaseHome now = getHome();
    return now.unassigned() + now.start() + now.accuse() + now.close() + now.withGaps() > 0;
  }
}
