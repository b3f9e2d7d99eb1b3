package org.resguardo.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.resguardo.intake.MatchDesk;

/** "Somebody is known elsewhere" on a home page. */
@Named
@RequestScoped
public class MatchesHomeBacking {
  @Inject MatchDesk desk;

  private Long open;

  public long getOpen() {
    if (open == null) {
      open = desk.openNumber();
    }
    return open;
  }
}
