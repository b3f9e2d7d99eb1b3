package org.resguardo.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The address at which people open the house. It is a setting: what a request says of itself is not
 * believed, but in the demo at localhost.
 */
@ApplicationScoped
public class PublicAddress {
  @Inject
  @ConfigProperty(name = "resguardo.origin")
  Optional<String> setting;

  @Inject
  @ConfigProperty(name = "resguardo.demo", defaultValue = "false")
  boolean demo;

  /** Without a slash at the end; null when it is not known. */
  String of(HttpServletRequest request) {
    return setting
        .filter(address -> !address.isBlank())
        .orElseGet(
            () ->
                demo && request.getServerName().equals("localhost")
                    ? "http://localhost:" + request.getServerPort()
                    : null);
  }
}
