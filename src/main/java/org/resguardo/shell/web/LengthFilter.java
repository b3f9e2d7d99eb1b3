package org.resguardo.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.resguardo.shell.Overlong;

/**
 * Refuses a form that is longer than any page of the house can be filled, before it is taken apart:
 * the server itself would hang up without an answer. Files have limits of their own where they are
 * read.
 */
public class LengthFilter extends HttpFilter {
  /** Bytes of a form; the longest page, filled to its last letter, is a quarter of it. */
  static final int LONGEST = 1024 * 1024;

  /** The attribute of a request whose body was thrown away: it has no parameters to ask for. */
  static final String UNREAD = "resguardo.unread";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!isOurs(request) || !isTooLong(request)) {
      chain.doFilter(request, response);
      return;
    }
    request.setAttribute(UNREAD, true);
    Overlong.swallow(request.getInputStream());
    response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
  }

  // The interface says in its own way what is too long.
  private static boolean isOurs(HttpServletRequest request) throws IOException {
    return RouteFilter.isForm(request) && !RouteFilter.address(request).startsWith("/api/");
  }

  // No browser sends a form in chunks: of what does not say its length nothing is read.
  private static boolean isTooLong(HttpServletRequest request) {
    return request.getContentLengthLong() > LONGEST
        || request.getHeader("Transfer-Encoding") != null;
  }
}
