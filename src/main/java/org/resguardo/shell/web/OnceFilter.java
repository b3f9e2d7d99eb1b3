package org.resguardo.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.resguardo.kernel.Sha256;

/**
 * A form that is sent twice, by a double click or by somebody who lost patience, is dealt with
 * once. Two at once wait for each other; the same answers from the same page lead to where they led
 * before. What was refused was not dealt with, and may be sent again as it is.
 */
public class OnceFilter extends HttpFilter {
  private static final String VIEW = "jakarta.faces.ViewState";
  private static final String DONE = "resguardo.done";
  private static final int LOCKS = 64;

  private final transient Lock[] locks =
      Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(Lock[]::new);

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpSession session = request.getSession(false);
    if (session == null || !RouteFilter.isForm(request) || request.getParameter(VIEW) == null) {
      chain.doFilter(request, response);
      return;
    }
    Lock lock = locks[Math.floorMod(turn(session, request), LOCKS)];
    lock.lock();
    try {
      once(session, request, response, chain);
    } finally {
      lock.unlock();
    }
  }

  private static int turn(HttpSession session, HttpServletRequest request) {
    return (session.getId() + request.getParameter(VIEW)).hashCode();
  }

  private static void once(
      HttpSession session,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws IOException, ServletException {
    String sent = digest(request);
    Done done = Done.of(session);
    String before = done.where(sent);
    if (before != null) {
      response.sendRedirect(before);
      return;
    }
    chain.doFilter(request, response);
    String next = response.getHeader("Location");
    if (next != null && response.getStatus() / 100 == 3) {
      done.remember(sent, next);
    }
  }

  /** Of the address and all that was sent; only this is kept. */
  private static String digest(HttpServletRequest request) {
    StringBuilder all = new StringBuilder(request.getRequestURI());
    new TreeMap<>(request.getParameterMap())
        .forEach((name, values) -> all.append('\0').append(name).append('\1').append(join(values)));
    return Base64.getEncoder().encodeToString(Sha256.of(all.toString()));
  }

  private static String join(String[] values) {
    return String.join("\1", values);
  }

  /** The last forms of a session that led somewhere. */
  private static final class Done extends LinkedHashMap<String, String> {
    private static final long serialVersionUID = 1L;
    private static final int REMEMBERED = 40;

    static Done of(HttpSession session) {
      synchronized (session) {
        Done done = (Done) session.getAttribute(DONE);
        if (done == null) {
          done = new Done();
          session.setAttribute(DONE, done);
        }
        return done;
      }
    }

    synchronized String where(String sent) {
      return get(sent);
    }

    synchronized void remember(String sent, String next) {
      put(sent, next);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
      return size() > REMEMBERED;
    }
  }
}
