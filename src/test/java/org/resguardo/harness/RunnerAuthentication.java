package org.resguardo.harness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.resguardo.access.web.HouseAuthentication;

/** The product's guard, but for the servlet that runs tests, which nobody signs in to. */
@Specializes
@ApplicationScoped
public class RunnerAuthentication extends HouseAuthentication {
  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    return request.getServletPath().startsWith("/ArquillianServletRunner")
        ? context.doNothing()
        : super.validateRequest(request, response, context);
  }
}
