package org.resguardo.kernel;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The headers of every answer, by name; the door answers before any filter and sends the same.
 * Pages get their own content policy with a nonce from PrimeFaces; of all else a browser runs
 * nothing, should it ever show it as a page.
 */
public final class SafeHeaders {
  /** Where what is the same for everybody is kept by the browser. */
  public static final String RESOURCES = "/jakarta.faces.resource/";

  public static final String POLICY = "Content-Security-Policy";
  private static final String NOTHING =
      "default-src 'none'; base-uri 'none'; object-src 'none'; form-action 'none';"
          + " frame-ancestors 'none'; sandbox";
  private static final String YEAR = "max-age=31536000; includeSubDomains";

  private SafeHeaders() {}

  /** {@code address}: of the request, without host; {@code secure}: whether it came by TLS. */
  public static Map<String, String> of(String address, boolean secure) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(POLICY, NOTHING);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    if (!address.startsWith(RESOURCES)) {
      headers.put("Cache-Control", "no-store");
    }
    if (secure) {
      headers.put("Strict-Transport-Security", YEAR);
    }
    return headers;
  }
}
