package org.resguardo.shell;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.resguardo.kernel.CookieName;
import org.resguardo.kernel.HouseOpened;

/**
 * Refuses to serve on schemas of another version, then lets the rooms furnish the house: an
 * exception here ends the deployment.
 */
@WebListener
public class StartUp implements ServletContextListener {
  @Inject private SchemaCheck schemas;
  @Inject private Event<HouseOpened> opened;

  @Inject
  @ConfigProperty(name = "resguardo.demo", defaultValue = "false")
  private boolean demo;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    closeCookie(event.getServletContext().getSessionCookieConfig());
    schemas.demandSameVersions(event.getServletContext());
    opened.fire(new HouseOpened(demo));
  }

  // Real cases are only ever shown through TLS; the demo has no certificate.
  private void closeCookie(SessionCookieConfig cookie) {
    if (!demo) {
      cookie.setName(CookieName.of(true, cookie.getName()));
      cookie.setPath("/");
      cookie.setSecure(true);
    }
  }
}
