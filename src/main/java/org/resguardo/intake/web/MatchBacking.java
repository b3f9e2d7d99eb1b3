package org.resguardo.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.resguardo.intake.MatchDesk;
import org.resguardo.intake.MatchView;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.person.MatchOutcome;

/** One notice: whom to call, and what the call found out. */
@Named
@RequestScoped
public class MatchBacking {
  @Inject MatchDesk desk;
  @Inject Outcome outcome;

  private MatchView match;
  private int version;
  private MatchOutcome result;
  private String note;

  @PostConstruct
  void load() {
    String id = Faces.getRequestParameter("id");
    if (id == null || !id.matches("\\d{1,18}")) {
      throw new NotFoundException("notice");
    }
    match = desk.find(Long.parseLong(id));
    version = match.version();
    result = match.settled();
    note = match.note();
  }

  public void save() {
    desk.settle(match.id(), version, result, note);
    outcome.say("person.match.saved", match.code());
    Faces.redirect(Faces.getRequestContextPath() + "/matches");
  }

  public MatchView getMatch() {
    return match;
  }

  public List<MatchOutcome> getOutcomes() {
    return List.of(MatchOutcome.values());
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public MatchOutcome getOutcome() {
    return result;
  }

  public void setOutcome(MatchOutcome chosen) {
    this.result = chosen;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
