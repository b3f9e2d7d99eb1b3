package org.resguardo.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.util.Faces;
import org.resguardo.access.Caller;
import org.resguardo.access.ClientAddress;
import org.resguardo.access.SessionKind;
import org.resguardo.access.SignIn;
import org.resguardo.kernel.RuleException;

/** The sign-in page. It keeps no view state, so that it works from any tab, however old. */
@Named
@RequestScoped
public class SignInBacking {
  @Inject SignIn door;
  @Inject Caller caller;
  @Inject ClientAddress address;

  private String username;
  private String password;

  /** Who is signed in already has nothing to do here. */
  public void arrive() {
    if (caller.isKnown()) {
      Faces.redirect(target());
    }
  }

  public void signIn() {
    HttpServletRequest request = Faces.getRequest();
    SignIn.Opened opened =
        door.open(
                username,
                password,
                SessionKind.WEB,
                address.of(request.getRemoteAddr(), request.getHeaders(ClientAddress.HEADER)))
            .orElseThrow(() -> new RuleException("access.signin.refused"));
    WebSession.begin(request, opened);
    Faces.redirect(target());
  }

  /** Only an address of our own: a link to this page must not lead elsewhere after sign-in. */
  private static String target() {
    String to = Faces.getRequestParameter("to");
    boolean ours =
        to != null && to.matches("/[\\x21-\\x7e]{0,599}") && !to.matches("/[/\\\\].*|.*\\\\.*");
    return ours ? to : "/";
  }

  public boolean isSet() {
    return Faces.getRequestParameter("set") != null;
  }

  public boolean isOut() {
    return Faces.getRequestParameter("out") != null;
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
