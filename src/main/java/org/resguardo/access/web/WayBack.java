package org.resguardo.access.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where somebody wanted to go before the sign-in. */
final class WayBack {
  private static final String HOME = "/";

  private WayBack() {}

  /** Only an address of our own: a link to the sign-in must not lead elsewhere after it. */
  static String ours(String to) {
    boolean ours =
        to != null && to.matches("/[\\x21-\\x7e]{0,599}") && !to.matches("/[/\\\\].*|.*\\\\.*");
    return ours ? to : HOME;
  }

  /** To hand it on in a query of its own; empty for the home page. */
  static String query(String to) {
    return to.equals(HOME) ? "" : "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
  }
}
