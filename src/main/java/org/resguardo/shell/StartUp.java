package org.resguardo.shell;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Refuses to serve on schemas of another version: an exception here ends the deployment. */
@WebListener
public class StartUp implements ServletContextListener {
  @Inject private SchemaCheck schemas;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    schemas.demandSameVersions(event.getServletContext());
  }
}
