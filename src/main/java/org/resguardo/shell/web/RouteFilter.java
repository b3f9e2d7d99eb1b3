package org.resguardo.shell.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resguardo.access.AdmissionMemo;
import org.resguardo.kernel.NameChoice;
import org.resguardo.kernel.Preparation;

/**
 * Sends each address to its view and refuses every other: what the server itself would answer
 * ({@code /metrics}, {@code /openapi}, {@code /health}) and views by their file name included.
 */
public class RouteFilter extends HttpFilter {
  private static final Set<String> OWN =
      Set.of(
          "/health/live",
          "/health/ready",
          "/preferences",
          "/session",
          "/sign-out",
          "/signin/oidc",
          "/signin/oidc/return");
  private static final List<String> PREFIXES =
      List.of("/jakarta.faces.resource/", "/api/v1/", "/documents/");

  private static final String PREPARING = "/WEB-INF/views/shell/preparing.xhtml";

  @Inject private transient AdmissionMemo memo;
  @Inject private transient Preparation preparation;
  @Inject private transient NameChoice names;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String address = address(request);
    Optional<String> view = Routes.view(address);
    if ("GET".equals(request.getMethod())) {
      memo.remember();
    }
    if (isForm(request)) {
      names.choose(
          "code".equals(request.getParameter("names")), request.getParameter("namesReason"));
    }
    if (preparation.isRunning() && isForPeople(address)) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      response.setHeader("Retry-After", "5");
      request.getRequestDispatcher(PREPARING).forward(new Asking(request), response);
    } else if (view.isPresent()) {
      request.getRequestDispatcher(view.get()).forward(request, response);
    } else if (OWN.contains(address) || PREFIXES.stream().anyMatch(address::startsWith)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** As if the page were only asked for: a form that was sent belongs to a view of another time. */
  private static final class Asking extends HttpServletRequestWrapper {
    Asking(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }

    @Override
    public String getParameter(String name) {
      return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.emptyEnumeration();
    }

    @Override
    public String[] getParameterValues(String name) {
      return null;
    }
  }

  private static boolean isForPeople(String address) {
    return !address.startsWith("/health/") && !address.startsWith("/jakarta.faces.resource/");
  }

  // Before the first parameter is read: pages are written and answered in UTF-8.
  static boolean isForm(HttpServletRequest request) throws IOException {
    if (!"POST".equals(request.getMethod())) {
      return false;
    }
    if (request.getCharacterEncoding() == null) {
      request.setCharacterEncoding("UTF-8");
    }
    String type = request.getContentType();
    return type != null && type.startsWith("application/x-www-form-urlencoded");
  }

  /** As the container decoded and normalised it; the raw address can be written in many ways. */
  static String address(HttpServletRequest request) {
    String info = request.getPathInfo();
    String address = request.getServletPath() + (info == null ? "" : info);
    return address.isEmpty() ? "/" : address;
  }
}
