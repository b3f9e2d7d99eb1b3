package org.resguardo.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address that sessions and audit entries carry: the person's, not the proxy's. */
@ApplicationScoped
public class ClientAddress {
  /** The header in which a proxy names the one it speaks for. */
  public static final String HEADER = "X-Forwarded-For";

  @Inject
  @ConfigProperty(name = "resguardo.trusted.proxy")
  Optional<String> setting;

  private TrustedProxies proxies;

  @PostConstruct
  void read() {
    proxies = TrustedProxies.parse(setting.orElse(""));
  }

  public String of(String peer, Enumeration<String> forwarded) {
    return proxies.client(peer, Collections.list(forwarded));
  }
}
