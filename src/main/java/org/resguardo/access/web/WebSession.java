package org.resguardo.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
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

  private static final String HALF = "resguardo.half";
  private static final String HALF_AT = "resguardo.half.at";
  private static final String CHALLENGE = "resguardo.challenge";
  private static final int CHALLENGE_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Duration HALF_LASTS = Duration.ofMinutes(5);

  private WebSession() {}

  static Optional<String> token(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> (String) session.getAttribute(TOKEN))
        .filter(token -> SessionKey.isHeld(request, token));
  }

  private static void begin(HttpServletRequest request, SignIn.Opened opened) {
    HttpSession earlier = request.getSession(false);
    if (earlier != null && !Long.valueOf(opened.userId()).equals(earlier.getAttribute(USER))) {
      earlier.invalidate();
    }
    HttpSession session = request.getSession(true);
    request.changeSessionId();
    session.setAttribute(TOKEN, opened.token());
    session.setAttribute(USER, opened.userId());
    session.removeAttribute(HALF);
    session.removeAttribute(HALF_AT);
  }

  /** As above, with the key that goes with it. */
  static void begin(
      HttpServletRequest request, HttpServletResponse response, SignIn.Opened opened) {
    begin(request, opened);
    SessionKey.give(request, response, opened.token());
  }

  /** Whose password was right just now: the code must follow within minutes. */
  static void half(HttpServletRequest request, long userId, Instant now) {
    HttpSession session = request.getSession(true);
    request.changeSessionId();
    session.setAttribute(HALF, userId);
    session.setAttribute(HALF_AT, now);
  }

  static Optional<Long> half(HttpServletRequest request, Instant now) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(HALF_AT) instanceof Instant at)) {
      return Optional.empty();
    }
    return at.plus(HALF_LASTS).isBefore(now)
        ? Optional.empty()
        : Optional.of((Long) session.getAttribute(HALF));
  }

  /** A question for a passkey, 256 random bits in base64url; an earlier one is forgotten. */
  static String ask(HttpServletRequest request) {
    byte[] bytes = new byte[CHALLENGE_BYTES];
    RANDOM.nextBytes(bytes);
    String challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    request.getSession(true).setAttribute(CHALLENGE, challenge);
    return challenge;
  }

  /** The question that was asked last, this once; null when none is open. */
  static String asked(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null) {
      return null;
    }
    String challenge = (String) session.getAttribute(CHALLENGE);
    session.removeAttribute(CHALLENGE);
    return challenge;
  }

  /** Another id for the same session: it opens more from now on. */
  static void renew(HttpServletRequest request) {
    request.changeSessionId();
  }

  static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}
