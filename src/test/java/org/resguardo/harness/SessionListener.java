package org.resguardo.harness;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Leaves nothing running behind a test session. */
public final class SessionListener implements LauncherSessionListener {
  @Override
  public void launcherSessionOpened(LauncherSession session) {
    // Read by arquillian.xml, which is loaded before any of our code in the container extension.
    System.setProperty("resguardo.test.port", String.valueOf(LaunchedChild.freePort()));
    System.setProperty(
        "resguardo.test.server", LaunchedChild.home().resolve("payara-micro.jar").toString());
    session.getLauncher().registerTestExecutionListeners(new Ahead());
  }

  /** Where many classes run, the product is sure to be asked for: it starts beside the first. */
  private static final class Ahead implements TestExecutionListener {
    private static final long MANY = 200;

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
      if (plan.countTestIdentifiers(TestIdentifier::isTest) > MANY
          && System.getProperty("resguardo.home") != null) {
        Thread start = new Thread(Product::get, "product");
        start.setDaemon(true);
        start.start();
      }
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    Browser.stop();
    Product.stop();
    TestDatabase.stop();
  }
}
