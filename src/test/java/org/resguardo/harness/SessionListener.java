package org.resguardo.harness;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Leaves nothing running behind a test session. */
public final class SessionListener implements LauncherSessionListener {
  @Override
  public void launcherSessionOpened(LauncherSession session) {
    // Read by arquillian.xml, which is loaded before any of our code in the container extension.
    System.setProperty("resguardo.test.port", String.valueOf(LaunchedChild.freePort()));
    System.setProperty(
        "resguardo.test.server", LaunchedChild.home().resolve("payara-micro.jar").toString());
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    Browser.stop();
    Product.stop();
    TestDatabase.stop();
  }
}
