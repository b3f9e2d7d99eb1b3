package org.resguardo.harness;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for what another process does, as short as it takes. */
public final class Eventually {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(120);

  private Eventually() {}

  public static void is(BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE;
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("It did not happen.");
      }
      LaunchedChild.pause();
    }
  }
}
