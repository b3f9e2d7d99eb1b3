package org.resguardo.shell.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.resguardo.kernel.SafeHeaders;

/** Puts {@link SafeHeaders} on every answer that the application itself gives. */
public class HeadersFilter extends HttpFilter {
  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    SafeHeaders.of(RouteFilter.address(request), request.isSecure()).forEach(response::setHeader);
    boolean error = request.getDispatcherType() == DispatcherType.ERROR;
    chain.doFilter(error ? new ErrorPageRequest(request) : request, new OnePolicy(response));
  }

  /**
   * An error page inside a page would add a second policy with another nonce: the last one wins.
   */
  private static final class OnePolicy extends HttpServletResponseWrapper {
    OnePolicy(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void addHeader(String name, String value) {
      if (SafeHeaders.POLICY.equalsIgnoreCase(name)) {
        super.setHeader(name, value);
      } else {
        super.addHeader(name, value);
      }
    }
  }
}
