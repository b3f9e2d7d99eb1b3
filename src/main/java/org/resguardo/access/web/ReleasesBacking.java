package org.resguardo.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.resguardo.access.Caller;
import org.resguardo.access.ReleaseService;
import org.resguardo.access.ReleaseView;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.RuleException;
import org.resguardo.kernel.Typed;

/** Data that waits for a second person's word before it leaves; placed on the approvals. */
@Named
@RequestScoped
public class ReleasesBacking {
  @Inject ReleaseService releases;
  @Inject Caller caller;

  private List<ReleaseView> waiting = List.of();

  @PostConstruct
  void read() {
    if (caller.may(Permission.APPROVE_RELEASE)) {
      waiting = releases.waiting();
    }
  }

  public List<ReleaseView> getWaiting() {
    return waiting;
  }

  public void grant() {
    decide(true, "access.release.granted");
  }

  public void refuse() {
    decide(false, "access.release.refused");
  }

  // Chosen by its id: what was decided meanwhile moves no other row.
  private void decide(boolean granted, String said) {
    String chosen = Faces.getRequestParameter("chosen");
    if (chosen == null) {
      throw new RuleException("access.release.choose");
    }
    releases.decide(Typed.id(chosen), granted);
    Notes.done(said);
    Faces.redirect("/approvals");
  }
}
