package org.resguardo.shell.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.resguardo.access.Caller;
import org.resguardo.access.UserService;
import org.resguardo.kernel.CookieName;
import org.resguardo.shell.PageLocale;

/**
 * Switches language or theme and comes back to the page. Who is signed in chooses for the account,
 * in every browser and for good; before that the choice lives in a cookie of this browser, which no
 * account's setting gives way to.
 */
@WebServlet("/preferences")
public class PreferencesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  static final String THEME = "resguardo-theme";
  static final List<String> THEMES = List.of("light", "dark");
  private static final int YEAR = 365 * 24 * 60 * 60;

  @Inject transient PageLocale locale;
  @Inject transient Caller caller;
  @Inject transient UserService users;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    choice(request, "language", locale.languages())
        .ifPresent(code -> keep(request, response, PageLocale.COOKIE, code, users::preferLanguage));
    choice(request, "theme", THEMES)
        .ifPresent(code -> keep(request, response, THEME, code, users::preferTheme));
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", request.getContextPath() + safe(request.getParameter("back")));
  }

  /** Empty when it was not asked; an empty text for what leaves the choice to the browser. */
  private static Optional<String> choice(
      HttpServletRequest request, String parameter, Collection<String> allowed) {
    return Optional.ofNullable(request.getParameter(parameter))
        .map(value -> allowed.contains(value) ? value : "");
  }

  private void keep(
      HttpServletRequest request,
      HttpServletResponse response,
      String name,
      String code,
      Consumer<String> account) {
    if (caller.isKnown()) {
      account.accept(code.isEmpty() ? null : code);
    }
    // On a shared computer the next person's pages do not follow the last one's account.
    boolean remembered = !caller.isKnown() && !code.isEmpty();
    Cookie cookie = new Cookie(CookieName.of(request.isSecure(), name), remembered ? code : "");
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setMaxAge(remembered ? YEAR : 0);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }

  /** Only a path of this application: never another host, never a line break. */
  static String safe(String back) {
    boolean ours = back != null && back.matches("/(?![/\\\\])[^\\p{Cntrl}\\\\]*");
    return ours ? back : "/";
  }
}
