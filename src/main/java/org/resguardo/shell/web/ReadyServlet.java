package org.resguardo.shell.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.resguardo.shell.SchemaCheck;

/** Both stores answer and are at the version of this application. */
@WebServlet("/health/ready")
public class ReadyServlet extends HttpServlet {
  @Inject private SchemaCheck schemas;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    LiveServlet.write(response, schemas.ready());
  }
}
