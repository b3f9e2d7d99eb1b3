package org.resguardo.deadline.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.resguardo.deadline.DeadlineHome;
import org.resguardo.deadline.DeadlineService;

/** The terms part of a home page, in one statement. */
@Named
@RequestScoped
public class DeadlineHomeBacking {
  @Inject private DeadlineService deadlines;

  private DeadlineHome home;

  public DeadlineHome getHome() {
    if (home == null) {
      home = deadlines.home();
    }
    return home;
  }

  public boolean isQuiet() {
    DeadlineHome now = getHome();
    return now.critical() + now.overdue() + now.month() + now.detention() + now.warned() == 0;
  }
}
