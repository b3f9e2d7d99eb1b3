package org.resguardo.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.resguardo.access.Caller;
import org.resguardo.access.Provider;
import org.resguardo.access.ProviderAway;
import org.resguardo.access.SignIn;
import org.resguardo.kernel.Messages;

/**
 * Sends a browser to the ministry's own sign-in, or, with {@code out}, to where one leaves it. Not
 * there when there is none. Only from a page of ours: a sign-in is begun by a person.
 */
@WebServlet("/signin/oidc")
public class ProviderServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(ProviderServlet.class.getName());
  private static final Set<String> OTHERS = Set.of("cross-site", "same-site");

  @Inject transient ProviderGate gate;
  @Inject transient Provider provider;
  @Inject transient Caller caller;
  @Inject transient SignIn door;
  @Inject transient Onward onward;
  @Inject transient Refusals refusals;
  @Inject transient Messages messages;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String site = request.getHeader("Sec-Fetch-Site");
    if (!gate.isOpen(request)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (site != null && OTHERS.contains(site)) {
      response.sendRedirect(OpenAddresses.SIGN_IN);
    } else {
      lead(request, response);
    }
  }

  private void lead(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Long tying = ProviderTrip.tying(request, door.now());
    String to = WayBack.ours(request.getParameter("to"));
    try {
      if (request.getParameter("out") != null) {
        onward.lead(
            request, response, provider.wayOut(gate.origin(request)).orElse(OpenAddresses.SIGN_IN));
      } else if (caller.isKnown() && tying == null) {
        response.sendRedirect(to);
      } else {
        Provider.Question question = provider.ask(gate.origin(request), language(request));
        new ProviderTrip(question, to, caller.isKnown() ? tying : null).begin(request);
        onward.lead(request, response, question.address());
      }
    } catch (ProviderAway away) {
      LOG.log(Level.WARNING, "The provider of the sign-in is away: {0}", away.getMessage());
      response.sendRedirect(ProviderGate.notice(tying, "away"));
    }
  }

  // As the page that was left, else as the browser says.
  private String language(HttpServletRequest request) {
    String asked = request.getParameter("language");
    return asked != null && messages.languages().contains(asked)
        ? asked
        : refusals.spoken(request).getLanguage();
  }
}
