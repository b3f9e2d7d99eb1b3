package org.resguardo.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.resguardo.access.SignIn;

/**
 * The token of the running sign-in, kept in the browser's HTTP session. An idle sign-in ends in the
 * database while the HTTP session lives on, so that a form that was open can still be sent after
 * the same person signed in again.
 */
final class WebSession {
  private static final String TOKEN = "resguardo.token";
  private static final String USER = "resguardo.user";

  private WebSession() {}

  static Optional<String> token(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> (String) session.getAttribute(TOKEN));
  }

  static void begin(HttpServletRequest request, SignIn.Opened opened) {
    HttpSession earlier = request.getSession(false);
    if (earlier != null && !Long.valueOf(opened.userId()).equals(earlier.getAttribute(USER))) {
      earlier.invalidate();
    }
    HttpSession session = request.getSession(true);
    request.changeSessionId();
    session.setAttribute(TOKEN, opened.token());
    session.setAttribute(USER, opened.userId());
  }

  static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}
