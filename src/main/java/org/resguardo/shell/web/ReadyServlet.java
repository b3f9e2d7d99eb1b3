package org.resguardo.shell.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.resguardo.kernel.Heartbeat;
import org.resguardo.kernel.Preparation;
import org.resguardo.shell.SchemaCheck;

/**
 * Both stores answer and are at the version of this application, nothing is being prepared, and
 * what has to run by itself runs.
 */
@WebServlet("/health/ready")
public class ReadyServlet extends HttpServlet {
  @Inject private SchemaCheck schemas;
  @Inject private Preparation preparation;
  @Inject @Any private Instance<Heartbeat> beats;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean ready =
        !preparation.isRunning()
            && schemas.ready()
            && beats.stream().allMatch(Heartbeat::isBeating);
    LiveServlet.write(response, ready);
  }
}
