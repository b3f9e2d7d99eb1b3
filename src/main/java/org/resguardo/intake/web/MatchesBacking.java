package org.resguardo.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
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

  /** All of them, or only those that wait for a call where the address asks for that. */
  public List<MatchView> getMatches() {
    return isOpenOnly() ? matches.stream().filter(MatchView::isOpen).toList() : matches;
  }

  public boolean isOpenOnly() {
    return "open".equals(Faces.getRequestParameter("state"));
  }

  public long getOpen() {
    return matches.stream().filter(MatchView::isOpen).count();
  }
}
