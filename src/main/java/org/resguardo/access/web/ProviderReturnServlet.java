package org.resguardo.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.resguardo.access.Caller;
import org.resguardo.access.ClientAddress;
import org.resguardo.access.Provider;
import org.resguardo.access.ProviderAway;
import org.resguardo.access.ProviderLinkService;
import org.resguardo.access.SignIn;
import org.resguardo.kernel.RuleException;

/**
 * Where the ministry's own sign-in sends a browser back to. It comes twice: first from there,
 * without our cookies, and is led on to the same address from here, with them.
 */
@WebServlet("/signin/oidc/return")
public class ProviderReturnServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(ProviderReturnServlet.class.getName());
  private static final String HERE = "here";
  private static final String REFUSED = "refused";
  private static final int LONGEST = 6000;

  @Inject transient ProviderGate gate;
  @Inject transient Provider provider;
  @Inject transient ProviderLinkService links;
  @Inject transient SignIn door;
  @Inject transient Caller caller;
  @Inject transient ClientAddress address;
  @Inject transient Onward onward;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String query = request.getQueryString();
    if (!gate.isOpen(request)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (query == null || query.length() > LONGEST) {
      response.sendRedirect(ProviderGate.notice(null, REFUSED));
    } else if (request.getParameter(HERE) == null) {
      onward.lead(request, response, request.getRequestURI() + "?" + query + "&" + HERE + "=1");
    } else {
      Optional<ProviderTrip> trip = ProviderTrip.take(request, door.now());
      response.sendRedirect(
          trip.isEmpty()
              ? ProviderGate.notice(null, REFUSED)
              : arrive(request, response, trip.get(), query));
    }
  }

  private String arrive(
      HttpServletRequest request, HttpServletResponse response, ProviderTrip trip, String query) {
    try {
      Optional<Provider.Proven> who = provider.answered(trip.question(), query);
      if (trip.tying() != null) {
        return tie(trip, who);
      }
      if (who.isEmpty()) {
        door.refuse(from(request));
        return ProviderGate.notice(null, REFUSED);
      }
      return enter(request, response, trip, door.open(who.get(), from(request)));
    } catch (ProviderAway away) {
      LOG.log(Level.WARNING, "The provider of the sign-in is away: {0}", away.getMessage());
      return ProviderGate.notice(trip.tying(), "away");
    }
  }

  private String enter(
      HttpServletRequest request,
      HttpServletResponse response,
      ProviderTrip trip,
      SignIn.Answer answer) {
    if (answer.half() != null) {
      WebSession.half(request, answer.half(), door.now());
      return SignInBacking.CODE + WayBack.query(trip.to());
    }
    if (answer.opened().isEmpty()) {
      return ProviderGate.notice(null, REFUSED);
    }
    WebSession.token(request).ifPresent(earlier -> door.close(earlier, from(request)));
    WebSession.begin(request, response, answer.opened().get());
    return trip.to();
  }

  // Whoever began it must still be there.
  private String tie(ProviderTrip trip, Optional<Provider.Proven> who) {
    if (!caller.isKnown() || caller.profile().userId() != trip.tying()) {
      return ProviderGate.notice(null, REFUSED);
    }
    if (who.isEmpty()) {
      return ProviderGate.notice(trip.tying(), REFUSED);
    }
    try {
      links.tie(who.get());
      return ProviderGate.notice(trip.tying(), "done");
    } catch (RuleException taken) {
      return ProviderGate.notice(trip.tying(), "taken");
    }
  }

  private String from(HttpServletRequest request) {
    return address.of(request.getRemoteAddr(), request.getHeaders(ClientAddress.HEADER));
  }
}
