package org.resguardo.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.resguardo.kernel.SafeHeaders;

/**
 * The few addresses that answer before sign-in; everything else is closed. Judged by the address as
 * the container decoded and normalised it: the raw one can be written in many ways ({@code //api},
 * {@code /%61pi}).
 */
final class OpenAddresses {
  static final String SIGN_IN = "/sign-in";
  private static final Set<String> OPEN =
      Set.of("/health/live", "/health/ready", "/api/v1/openapi.json");

  /** Open, but not the same for everybody. */
  private static final Set<String> FOR_BOTH =
      Set.of(
          SIGN_IN,
          "/sign-in/code",
          "/signin/oidc",
          "/signin/oidc/return",
          "/preferences",
          "/session");

  /** Where one may go before the second factor is set up that every account needs. */
  private static final Set<String> WITHOUT_FACTOR =
      Set.of("/account/factor", "/account/passkeys", "/sign-out");

  private static final String TOKENS = "/api/v1/tokens";
  private static final String LINK = "/link/";

  private OpenAddresses() {}

  static boolean isOpen(HttpServletRequest request) {
    String address = address(request);
    return OPEN.contains(address)
        || FOR_BOTH.contains(address)
        || address.startsWith(SafeHeaders.RESOURCES)
        || address.startsWith(LINK)
        || TOKENS.equals(address) && "POST".equals(request.getMethod());
  }

  /** Whether a page at this open address asks who is signed in, if anybody is. */
  static boolean knowsCaller(HttpServletRequest request) {
    String address = address(request);
    return FOR_BOTH.contains(address) || address.startsWith(LINK);
  }

  static boolean isWithoutFactor(HttpServletRequest request) {
    return WITHOUT_FACTOR.contains(address(request));
  }

  static boolean isApi(HttpServletRequest request) {
    String address = address(request);
    return address.equals("/api") || address.startsWith("/api/");
  }

  static String address(HttpServletRequest request) {
    String info = request.getPathInfo();
    return request.getServletPath() + (info == null ? "" : info);
  }
}
