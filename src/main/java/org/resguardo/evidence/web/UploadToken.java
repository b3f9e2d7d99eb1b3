package org.resguardo.evidence.web;

import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Binds a form that is sent past Faces to the session that made it: another site, and another user
 * of this one, do not have it.
 */
final class UploadToken {
  private static final String NAME = "evidence.upload.token";
  private static final SecureRandom RANDOM = new SecureRandom();

  private UploadToken() {}

  static String of(HttpSession session) {
    synchronized (session) {
      if (session.getAttribute(NAME) == null) {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        session.setAttribute(NAME, HexFormat.of().formatHex(bytes));
      }
      return (String) session.getAttribute(NAME);
    }
  }

  static boolean fits(HttpSession session, String sent) {
    Object known = session == null ? null : session.getAttribute(NAME);
    return known != null
        && sent != null
        && MessageDigest.isEqual(
            known.toString().getBytes(StandardCharsets.UTF_8),
            sent.getBytes(StandardCharsets.UTF_8));
  }
}
