package org.resguardo.access.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.stream.Stream;
import org.resguardo.kernel.CookieName;

/**
 * The token of the running sign-in in a cookie of its own. The server makes the names of its
 * sessions from the time and too few random bits, so a name alone opens nothing.
 */
final class SessionKey {
  private static final String COOKIE = "RESGUARDO-KEY";

  private SessionKey() {}

  static boolean isHeld(HttpServletRequest request, String token) {
    String name = CookieName.of(request.isSecure(), COOKIE);
    return Stream.ofNullable(request.getCookies())
        .flatMap(Stream::of)
        .filter(cookie -> cookie.getName().equals(name))
        .anyMatch(cookie -> MessageDigest.isEqual(bytes(cookie.getValue()), bytes(token)));
  }

  static void give(HttpServletRequest request, HttpServletResponse response, String token) {
    response.addCookie(cookie(request, token));
  }

  static void take(HttpServletRequest request, HttpServletResponse response) {
    Cookie gone = cookie(request, "");
    gone.setMaxAge(0);
    response.addCookie(gone);
  }

  private static Cookie cookie(HttpServletRequest request, String token) {
    Cookie cookie = new Cookie(CookieName.of(request.isSecure(), COOKIE), token);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Strict");
    return cookie;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
