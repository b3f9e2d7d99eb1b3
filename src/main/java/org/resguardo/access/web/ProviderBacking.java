package org.resguardo.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.resguardo.access.ProviderEntry;
import org.resguardo.access.ProviderLinkService;
import org.resguardo.kernel.NotFoundException;

/** The ministry's own sign-in: the way to it, what became of it, and one's own tie to it. */
@Named
@RequestScoped
public class ProviderBacking {
  private static final Set<String> NOTICES = Set.of("refused", "away", "taken", "done");

  @Inject ProviderLinkService links;
  @Inject ProviderGate gate;

  private final ProviderEntry entry = new ProviderEntry();

  public boolean isOffered() {
    return gate.isOpen(Faces.getRequest());
  }

  /** Without one the page is not there. */
  public void arrive() {
    if (!isOffered()) {
      throw new NotFoundException("provider");
    }
  }

  /** As the settings call it; empty when the house's own words serve. */
  public String getName() {
    return gate.name();
  }

  /** The way there, in the language of the page, and back to where somebody wanted to go. */
  public String getWay() {
    String to = WayBack.query(WayBack.ours(Faces.getRequestParameter("to")));
    return "/signin/oidc?language=" + Faces.getLocale().getLanguage() + to.replace('?', '&');
  }

  /** What became of the last way; empty when there is nothing to say. */
  public String getNotice() {
    String notice = Faces.getRequestParameter("provider");
    return notice != null && NOTICES.contains(notice) ? notice : "";
  }

  /** Asks for the password and begins the way on which the account is tied. */
  public void begin() {
    arrive();
    ProviderTrip.allowTie(Faces.getRequest(), links.begin(entry));
    Faces.redirect(getWay());
  }

  public void untie() {
    links.untie();
    Notes.done("access.provider.untied");
    Faces.redirect(ProviderGate.TIE);
  }

  /** Since when one's account is tied; null when it is not. */
  public Instant getSince() {
    return links.since();
  }

  public ProviderEntry getEntry() {
    return entry;
  }
}
