package org.resguardo.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.resguardo.intake.MatchDesk;
import org.resguardo.intake.MatchView;

/** All notices of the caller's cases. */
@Named
@RequestScoped
public class MatchesBacking {
  @Inject MatchDesk desk;

  private List<MatchView> matches;

  @PostConstruct
  void load() {
    matches = desk.list();
  }

  public List<MatchView> getMatches() {
    return matches;
  }

  public long getOpen() {
    return matches.stream().filter(MatchView::isOpen).count();
  }
}
