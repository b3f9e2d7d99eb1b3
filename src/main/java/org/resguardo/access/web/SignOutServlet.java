package org.resguardo.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.resguardo.access.ClientAddress;
import org.resguardo.access.SignIn;

/**
 * Ends the sign-in for good: the token is worth nothing afterwards and the open forms are gone.
 * Only by POST, so that no link ends anything.
 */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient SignIn door;
  @Inject transient ClientAddress address;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String from = address.of(request.getRemoteAddr(), request.getHeaders(ClientAddress.HEADER));
    WebSession.token(request).ifPresent(token -> door.close(token, from));
    WebSession.end(request);
    SessionKey.take(request, response);
    response.setHeader("Clear-Site-Data", "\"storage\"");
    response.sendRedirect(request.getContextPath() + "/sign-in?out=1");
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(request.getContextPath() + "/account#sign-out");
  }
}
