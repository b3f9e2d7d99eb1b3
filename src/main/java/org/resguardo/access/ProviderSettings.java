package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The ministry's own sign-in, when there is one; the launcher has looked at the values. */
@ApplicationScoped
public class ProviderSettings {
  @Inject
  @ConfigProperty(name = "resguardo.oidc.issuer")
  Optional<String> issuer;

  @Inject
  @ConfigProperty(name = "RESGUARDO_OIDC_CLIENT_ID")
  Optional<String> client;

  @Inject
  @ConfigProperty(name = "RESGUARDO_OIDC_CLIENT_SECRET")
  Optional<String> secret;

  @Inject
  @ConfigProperty(name = "resguardo.oidc.name")
  Optional<String> name;

  @Inject
  @ConfigProperty(name = "resguardo.oidc.acr")
  Optional<String> acr;

  protected ProviderSettings() {}

  ProviderSettings(String issuer, String client, String secret, String acr) {
    this.issuer = Optional.of(issuer);
    this.client = Optional.of(client);
    this.secret = Optional.of(secret);
    this.acr = Optional.ofNullable(acr);
    name = Optional.empty();
  }

  public boolean isSet() {
    return issuer.isPresent() && client.isPresent() && secret.isPresent();
  }

  /** As people call it; empty when the house's own words serve. */
  public Optional<String> name() {
    return name;
  }

  /** What the provider says of a sign-in with a second factor that is believed; empty: nothing. */
  Optional<String> acr() {
    return acr;
  }

  String issuer() {
    return issuer.orElseThrow();
  }

  String client() {
    return client.orElseThrow();
  }

  String secret() {
    return secret.orElseThrow();
  }
}
