package org.resguardo.harness;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.resguardo.shell.web.RouteFilter;

/** The product's filter, which refuses unknown addresses, but for the servlet that runs tests. */
public class RunnerRouteFilter extends RouteFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getServletPath().startsWith("/ArquillianServletRunner")) {
      chain.doFilter(request, response);
    } else {
      super.doFilter(request, response, chain);
    }
  }
}
