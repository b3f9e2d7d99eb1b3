package org.resguardo.shell.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The process answers. */
@WebServlet("/health/live")
public class LiveServlet extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    write(response, true);
  }

  /** UP or DOWN and nothing else: the reasons are in the log, not for everyone who asks. */
  static void write(HttpServletResponse response, boolean up) throws IOException {
    response.setStatus(up ? 200 : 503);
    response.setContentType("application/json;charset=UTF-8");
    response.getWriter().write(up ? "{\"status\":\"UP\"}" : "{\"status\":\"DOWN\"}");
  }
}
