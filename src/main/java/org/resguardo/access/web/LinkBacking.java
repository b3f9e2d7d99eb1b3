package org.resguardo.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.util.Faces;
import org.resguardo.access.ClientAddress;
import org.resguardo.access.PasswordEntry;
import org.resguardo.access.PasswordLinks;

/** The page behind a one-time link. Looking at it uses nothing up. */
@Named
@RequestScoped
public class LinkBacking {
  @Inject PasswordLinks links;
  @Inject ClientAddress address;

  private final PasswordEntry entry = new PasswordEntry();
  private String owner;

  /** Answers 404 for a link that does not open any more. */
  public void arrive() {
    owner = links.owner(token());
  }

  public void setPassword() {
    HttpServletRequest request = Faces.getRequest();
    links.use(
        token(),
        entry,
        address.of(request.getRemoteAddr(), request.getHeaders(ClientAddress.HEADER)));
    Faces.redirect("/sign-in?set=1");
  }

  private static String token() {
    return Faces.getRequestParameter("token");
  }

  public String getOwner() {
    return owner;
  }

  public PasswordEntry getEntry() {
    return entry;
  }
}
