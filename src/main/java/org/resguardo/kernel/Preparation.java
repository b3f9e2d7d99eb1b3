package org.resguardo.kernel;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Whether the house is still being furnished after its doors opened. Pages answer that it is being
 * prepared, and {@code /health/ready} says no, until that is done; when it failed, for good.
 */
@ApplicationScoped
public class Preparation {
  private volatile boolean running;

  public void begin() {
    running = true;
  }

  public void end() {
    running = false;
  }

  public boolean isRunning() {
    return running;
  }
}
