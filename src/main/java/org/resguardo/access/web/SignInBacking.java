package org.resguardo.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.resguardo.access.Caller;
import org.resguardo.access.ClientAddress;
import org.resguardo.access.SessionKind;
import org.resguardo.access.SignIn;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;

/** The sign-in page. It keeps no view state, so that it works from any tab, however old. */
@Named
@RequestScoped
public class SignInBacking {
  static final String CODE = "/sign-in/code";

  @Inject SignIn door;
  @Inject Caller caller;
  @Inject ClientAddress address;

  private String username;
  private String password;
  private String code;

  /** Who is signed in already has nothing to do here. */
  public void arrive() {
    if (caller.isKnown()) {
      Faces.redirect(target());
    }
  }

  public void signIn() {
    HttpServletRequest request = Faces.getRequest();
    SignIn.Answer answer = door.open(username, password, null, SessionKind.WEB, from(request));
    if (answer.half() != null) {
      WebSession.half(request, answer.half(), door.now());
      Faces.redirect(CODE + WayBack.query(target()));
      return;
    }
    SignIn.Opened opened =
        answer.opened().orElseThrow(() -> new RuleException("access.signin.refused"));
    leave(request);
    enter(request, opened);
  }

  // Whoever signs in again in the same browser leaves no second sign-in behind.
  private void leave(HttpServletRequest request) {
    WebSession.token(request).ifPresent(earlier -> door.close(earlier, from(request)));
  }

  /** The page of the code without a password before it leads back to the password. */
  public void arriveHalf() {
    if (caller.isKnown()) {
      Faces.redirect(target());
    } else if (half().isEmpty()) {
      Faces.redirect("/sign-in");
    }
  }

  public void complete() {
    HttpServletRequest request = Faces.getRequest();
    long userId = half().orElseThrow(() -> new RuleException("access.signin.again"));
    SignIn.Opened opened =
        door.complete(userId, code, from(request))
            .orElseThrow(() -> new RuleException(Problem.at("code", "access.signin.code.wrong")));
    leave(request);
    enter(request, opened);
  }

  private String from(HttpServletRequest request) {
    return address.of(request.getRemoteAddr(), request.getHeaders(ClientAddress.HEADER));
  }

  private Optional<Long> half() {
    return WebSession.half(Faces.getRequest(), door.now());
  }

  static void enter(HttpServletRequest request, SignIn.Opened opened) {
    WebSession.begin(request, Faces.getResponse(), opened);
    Faces.redirect(target());
  }

  private static String target() {
    return WayBack.ours(Faces.getRequestParameter("to"));
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

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
