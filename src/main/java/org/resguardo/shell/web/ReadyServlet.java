package org.resguardo.shell.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.resguardo.kernel.Preparation;
import org.resguardo.shell.SchemaCheck;

/** Both stores answer and are at the version of this application, and nothing is being prepared. */
@WebServlet("/health/ready")
public class ReadyServlet extends HttpServlet {
  @Inject private SchemaCheck schemas;
  @Inject private Preparation preparation;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    LiveServlet.write(response, !preparation.isRunning() && schemas.ready());
  }
}
