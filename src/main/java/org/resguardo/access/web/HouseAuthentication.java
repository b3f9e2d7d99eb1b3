package org.resguardo.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.omnifaces.util.Servlets;
import org.resguardo.access.Caller;
import org.resguardo.access.ClientAddress;
import org.resguardo.access.SessionCheck;
import org.resguardo.access.SessionKind;
import org.resguardo.kernel.SafeHeaders;

/**
 * The guard of every request. Pages: the token of the HTTP session. API: the bearer token and
 * nothing else, so that no other site can make a browser call it. What is not named open is closed.
 */
@ApplicationScoped
public class HouseAuthentication implements HttpAuthenticationMechanism {
  private static final String BEARER = "Bearer ";
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OF_PAGES = Set.of("GET", "HEAD", "POST");
  private static final Set<String> OWN_PAGES = Set.of("same-origin", "none");
  private static final int LONGEST_RETURN = 600;

  private static final Logger LOG = Logger.getLogger(HouseAuthentication.class.getName());

  @Inject SessionCheck sessions;
  @Inject Caller caller;
  @Inject ClientAddress address;
  @Inject Refusals refusals;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    SafeHeaders.of(OpenAddresses.address(request), request.isSecure()).forEach(response::setHeader);
    try {
      return decide(request, response, context);
    } catch (PersistenceException | TransactionalException away) {
      LOG.log(Level.WARNING, "The database did not answer at the door", away);
      return unavailable(response);
    }
  }

  private AuthenticationStatus decide(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (OpenAddresses.isApi(request)) {
      return OpenAddresses.isOpen(request) ? context.doNothing() : api(request, response, context);
    }
    if (!OF_PAGES.contains(request.getMethod())) {
      return refuse(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
    if (isForged(request)) {
      LOG.log(Level.WARNING, "A form from another site was refused, sent by {0}", from(request));
      return refuse(response, HttpServletResponse.SC_FORBIDDEN);
    }
    if (OpenAddresses.isOpen(request)) {
      if (OpenAddresses.knowsCaller(request)) {
        admit(WebSession.token(request), SessionKind.WEB, request);
      }
      return context.doNothing();
    }
    if (!admit(WebSession.token(request), SessionKind.WEB, request)) {
      return toSignIn(request, response);
    }
    if (sessions.owesFactor() && !OpenAddresses.isWithoutFactor(request)) {
      Servlets.facesRedirect(request, response, "/account/factor");
      return AuthenticationStatus.SEND_CONTINUE;
    }
    return welcome(context);
  }

  private AuthenticationStatus api(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    String header = request.getHeader("Authorization");
    Optional<String> token =
        header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
            ? Optional.of(header.substring(BEARER.length()).strip())
            : Optional.empty();
    if (admit(token, SessionKind.API, request)) {
      return welcome(context);
    }
    refusals.unauthenticated(request, response);
    return AuthenticationStatus.SEND_FAILURE;
  }

  private static AuthenticationStatus refuse(HttpServletResponse response, int status) {
    response.setStatus(status);
    return AuthenticationStatus.SEND_FAILURE;
  }

  private static AuthenticationStatus unavailable(HttpServletResponse response) {
    try {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return AuthenticationStatus.SEND_FAILURE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean admit(Optional<String> token, SessionKind kind, HttpServletRequest request) {
    return token.isPresent() && sessions.admit(token.get(), kind, from(request));
  }

  private String from(HttpServletRequest request) {
    return address.of(request.getRemoteAddr(), request.getHeaders(ClientAddress.HEADER));
  }

  private AuthenticationStatus welcome(HttpMessageContext context) {
    Caller.Profile profile = caller.profile();
    return context.notifyContainerAboutLogin(profile.username(), Set.of(profile.roleCode()));
  }

  // The session cookie is SameSite=Strict; browsers also say where a request comes from.
  private static boolean isForged(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    return site != null && !SAFE.contains(request.getMethod()) && !OWN_PAGES.contains(site);
  }

  private static AuthenticationStatus toSignIn(
      HttpServletRequest request, HttpServletResponse response) {
    Servlets.facesRedirect(request, response, OpenAddresses.SIGN_IN + returnTo(request));
    return AuthenticationStatus.SEND_CONTINUE;
  }

  // Only for what a person asked for by an address: a favicon must not become the way back.
  private static String returnTo(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    String asked =
        request.getRequestURI()
            + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    boolean page =
        "GET".equals(request.getMethod()) && accept != null && accept.contains("text/html");
    return !page || asked.equals("/") || asked.length() > LONGEST_RETURN
        ? ""
        : "?to=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
  }
}
