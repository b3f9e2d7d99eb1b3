package org.resguardo.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.resguardo.access.ProviderSettings;

/** Whether the ministry's own sign-in is offered at the address at which somebody came. */
@ApplicationScoped
public class ProviderGate {
  /** Where an account is tied. */
  static final String TIE = "/account/provider";

  @Inject ProviderSettings settings;
  @Inject PublicAddress address;

  boolean isOpen(HttpServletRequest request) {
    return settings.isSet() && origin(request) != null;
  }

  String origin(HttpServletRequest request) {
    return address.of(request);
  }

  String name() {
    return settings.name().orElse("");
  }

  /** The page that says what became of a way, of a sign-in or of an account that was to be tied. */
  static String notice(Long tying, String what) {
    return (tying == null ? OpenAddresses.SIGN_IN : TIE) + "?provider=" + what;
  }
}
