package org.resguardo.shell.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.List;
import org.resguardo.shell.PageLocale;

/**
 * Switches language or theme and comes back to the page. Works before sign-in too, so the choice
 * lives in a cookie of this browser; the user's own setting serves where there is none.
 */
@WebServlet("/preferences")
public class PreferencesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  static final String THEME = "resguardo-theme";
  static final List<String> THEMES = List.of("light", "dark");
  private static final int YEAR = 365 * 24 * 60 * 60;

  @Inject transient PageLocale locale;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    keep(request, response, "language", PageLocale.COOKIE, locale.languages());
    keep(request, response, "theme", THEME, THEMES);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", request.getContextPath() + safe(request.getParameter("back")));
  }

  private static void keep(
      HttpServletRequest request,
      HttpServletResponse response,
      String parameter,
      String name,
      Collection<String> allowed) {
    String value = request.getParameter(parameter);
    if (value == null) {
      return;
    }
    boolean chosen = allowed.contains(value);
    Cookie cookie = new Cookie(name, chosen ? value : "");
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setMaxAge(chosen ? YEAR : 0);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }

  /** Only a path of this application: never another host, never a line break. */
  static String safe(String back) {
    boolean ours = back != null && back.matches("/(?![/\\\\])[^\\p{Cntrl}\\\\]*");
    return ours ? back : "/";
  }
}
