package org.resguardo.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an error page is asked with. The form that failed carries the state of its own view; Faces
 * would take the error page for that view's answer, fail again, and leave the server's bare page.
 */
final class ErrorPageRequest extends HttpServletRequestWrapper {
  /** The attribute with what was sent, for a page that offers to send it again. */
  static final String SENT = "resguardo.sent";

  private static final String FACES = "jakarta.faces.";

  private final Map<String, String[]> shown = new LinkedHashMap<>();

  ErrorPageRequest(HttpServletRequest failed) {
    super(failed);
    if (failed.getAttribute(LengthFilter.UNREAD) != null) {
      return;
    }
    if ("POST".equals(failed.getMethod())) {
      failed.setAttribute(SENT, Map.copyOf(failed.getParameterMap()));
    }
    failed.getParameterMap().forEach(this::show);
  }

  private void show(String name, String[] values) {
    if (!name.startsWith(FACES)) {
      shown.put(name, values);
    }
  }

  @Override
  public String getMethod() {
    return "GET";
  }

  @Override
  public String getParameter(String name) {
    String[] values = shown.get(name);
    return values == null ? null : values[0];
  }

  @Override
  public String[] getParameterValues(String name) {
    return shown.get(name);
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return Collections.unmodifiableMap(shown);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(shown.keySet());
  }
}
