package org.resguardo.harness;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The whole product with its demo caseload, started once for all tests that ask for it. */
public final class Product {
  /** Where its business clock starts: a Monday morning in San José. */
  public static final String CLOCK = "2026-11-23T15:00:00Z";

  private static Product running;

  private final LaunchedChild child;
  private final int port;

  private Product(LaunchedChild child, int port) {
    this.child = child;
    this.port = port;
  }

  /** The product, started at the first call (about 20 s). */
  public static synchronized Product get() {
    if (running == null) {
      int port = LaunchedChild.freePort();
      Map<String, String> settings =
          Map.of(
              "RESGUARDO_DEMO",
              "true",
              "RESGUARDO_CLOCK",
              CLOCK,
              "RESGUARDO_HTTP_PORT",
              String.valueOf(port));
      LaunchedChild child =
          LaunchedChild.start("product", List.of("serve"), settings, "Resguardo ready: ");
      running = new Product(child, port);
    }
    return running;
  }

  static synchronized void stop() {
    if (running != null) {
      running.child.stop();
      running = null;
    }
  }

  /** Without a slash at the end. */
  public String baseUrl() {
    return "http://127.0.0.1:" + port;
  }

  public Stores stores() {
    return new Stores(child.database());
  }

  /** The launcher's process, above database and application. */
  public Process process() {
    return child.process();
  }

  /** Its data folder: logs, keys, uploads. */
  public Path data() {
    return child.data();
  }
}
