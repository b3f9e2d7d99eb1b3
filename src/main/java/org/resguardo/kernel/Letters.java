package org.resguardo.kernel;

/**
 * Letters by the office's mail server, for a room that does not know it. Whoever writes one answers
 * for it that it holds no personal data (DP-23).
 */
public interface Letters {
  /** Whether there is a mail server. */
  boolean areSent();

  /**
   * Hands one letter to the mail server.
   *
   * @throws IllegalStateException when it is not taken
   */
  void send(String to, String subject, String text);
}
