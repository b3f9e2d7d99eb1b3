package org.resguardo.defence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.resguardo.access.ReleaseEntry;
import org.resguardo.access.ReleaseKind;
import org.resguardo.access.ReleaseService;
import org.resguardo.access.ReleaseView;
import org.resguardo.defence.DisclosureView;

/** A set that leaves only with the word of a second person: how it stands, and asking for it. */
@Named
@RequestScoped
public class DisclosureReleaseBacking {
  @Inject private ReleaseService releases;
  @Inject private DisclosureBacking set;
  @Inject private org.resguardo.kernel.Messages texts;

  private final ReleaseEntry entry = new ReleaseEntry();
  private ReleaseService.Standing standing;

  private ReleaseService.Standing standing() {
    if (standing == null) {
      standing = releases.standing(Asked.number(), subject());
    }
    return standing;
  }

  public void ask() {
    releases.ask(Asked.number(), subject(), entry);
    Messages.addFlashGlobalInfo("{0}", texts.text(Faces.getLocale(), "access.release.sent"));
    Faces.redirect(
        Faces.getRequestContextPath() + "/cases/%s/disclosures/%s",
        set.getNumber(),
        "" + Asked.id());
  }

  private ReleaseService.Subject subject() {
    DisclosureView view = set.getView();
    return new ReleaseService.Subject(
        ReleaseKind.DISCLOSURE, String.valueOf(view.id()), view.accused() + "/" + view.number());
  }

  public String getState() {
    return standing().state();
  }

  public ReleaseView getLast() {
    return standing().last();
  }

  /** Whether the file can be taken now by whoever looks at the page. */
  public boolean isOpen() {
    return !set.getView().isClosed() || getState().equals("GRANTED") && !getLast().decidable();
  }

  public boolean isAskable() {
    return !Set.of("WAITS", "GRANTED").contains(getState());
  }

  public ReleaseEntry getEntry() {
    return entry;
  }
}
