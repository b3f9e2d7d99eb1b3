package org.resguardo.shell.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.resguardo.access.Caller;

/**
 * Asked by the script of the frame before it sends a form, and to stay signed in while somebody
 * writes: 204 when the session lives (and is now prolonged), 401 when nobody is signed in.
 */
@WebServlet("/session")
public class SessionServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient Caller caller;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    response.setStatus(
        caller.isKnown() ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_UNAUTHORIZED);
  }
}
