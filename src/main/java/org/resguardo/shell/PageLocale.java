package org.resguardo.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.resguardo.access.Caller;
import org.resguardo.kernel.CookieName;
import org.resguardo.kernel.Messages;
import org.resguardo.reference.CodeBook;

/**
 * The language of a page: the user's setting, else the choice that this browser remembers from
 * before a sign-in, else the browser's own.
 */
@ApplicationScoped
public class PageLocale {
  public static final String COOKIE = "resguardo-language";

  @Inject Messages messages;
  @Inject Caller caller;
  @Inject CodeBook codes;

  public Locale current() {
    FacesContext context = FacesContext.getCurrentInstance();
    if (context == null) {
      return codes.ownLocale();
    }
    return context.getExternalContext().getRequest() instanceof HttpServletRequest request
        ? choose(request)
        : codes.ownLocale();
  }

  public Locale choose(HttpServletRequest request) {
    if (request.getAttribute(COOKIE) instanceof Locale known) {
      return known;
    }
    Locale chosen =
        ofCaller()
            .filter(messages.languages()::contains)
            .or(() -> cookie(request, COOKIE).filter(messages.languages()::contains))
            .or(() -> ofBrowser(request))
            .map(codes::locale)
            .orElseGet(codes::ownLocale);
    request.setAttribute(COOKIE, chosen);
    return chosen;
  }

  private Optional<String> ofCaller() {
    return caller.isKnown() ? Optional.ofNullable(caller.profile().language()) : Optional.empty();
  }

  private Optional<String> ofBrowser(HttpServletRequest request) {
    return Collections.list(request.getLocales()).stream()
        .map(Locale::getLanguage)
        .filter(messages.languages()::contains)
        .findFirst();
  }

  /** Codes of the languages that have texts. */
  public Set<String> languages() {
    return messages.languages();
  }

  /** The value of a cookie that a page may trust for its look, nothing more. */
  public static Optional<String> cookie(HttpServletRequest request, String name) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Stream::of)
        .filter(cookie -> cookie.getName().equals(CookieName.of(request.isSecure(), name)))
        .map(Cookie::getValue)
        .findFirst();
  }
}
