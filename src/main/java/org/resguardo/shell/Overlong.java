package org.resguardo.shell;

import java.io.IOException;
import java.io.InputStream;

/** A body that is refused for its length. */
public final class Overlong {
  // Bytes. Who sends more than this does not wait for an answer in words.
  private static final long SWALLOWED = 64L * 1024 * 1024;

  private Overlong() {}

  /**
   * Reads on without keeping anything: who is still sending does not listen, and would see a broken
   * connection in the place of an answer.
   */
  public static void swallow(InputStream body) throws IOException {
    byte[] part = new byte[8192];
    long read = 0;
    for (int got = 0; got >= 0 && read < SWALLOWED; got = body.read(part)) {
      read += got;
    }
  }
}
