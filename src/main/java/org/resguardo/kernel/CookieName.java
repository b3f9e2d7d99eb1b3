package org.resguardo.kernel;

/**
 * The name of a cookie in the browser. One that came by TLS carries {@code __Host-}: the browser
 * then keeps it for this host alone, and no neighbour under the same domain can put one in its
 * place.
 */
public final class CookieName {
  private static final String OURS_ALONE = "__Host-";

  private CookieName() {}

  public static String of(boolean secure, String name) {
    return secure ? OURS_ALONE + name : name;
  }
}
