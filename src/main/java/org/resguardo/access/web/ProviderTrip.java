package org.resguardo.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.resguardo.access.Provider;
import org.resguardo.access.ProviderLinkService;

/**
 * A way to the ministry's sign-in and back, kept in the browser's session: one at a time, gone with
 * the first answer. {@code tying}: the account that its owner ties on this way; null for a sign-in.
 */
record ProviderTrip(Provider.Question question, String to, Long tying) implements Serializable {
  private static final String TRIP = "resguardo.provider";
  private static final String TYING = "resguardo.provider.tying";
  private static final Duration LASTS = Duration.ofMinutes(10);

  void begin(HttpServletRequest request) {
    request.getSession(true).setAttribute(TRIP, this);
  }

  /** The way that is under way, this once. */
  static Optional<ProviderTrip> take(HttpServletRequest request, Instant now) {
    return Optional.ofNullable((ProviderTrip) taken(request, TRIP))
        .filter(trip -> !trip.question().at().plus(LASTS).isBefore(now));
  }

  /** Who has just shown the password may tie the account on the next way. */
  static void allowTie(HttpServletRequest request, ProviderLinkService.Permit permit) {
    request.getSession(true).setAttribute(TYING, permit);
  }

  /** The account that may be tied, this once; null when it is none. */
  static Long tying(HttpServletRequest request, Instant now) {
    return Optional.ofNullable((ProviderLinkService.Permit) taken(request, TYING))
        .filter(permit -> !permit.at().plus(LASTS).isBefore(now))
        .map(ProviderLinkService.Permit::userId)
        .orElse(null);
  }

  private static Object taken(HttpServletRequest request, String name) {
    HttpSession session = request.getSession(false);
    if (session == null) {
      return null;
    }
    Object value = session.getAttribute(name);
    session.removeAttribute(name);
    return value;
  }
}
