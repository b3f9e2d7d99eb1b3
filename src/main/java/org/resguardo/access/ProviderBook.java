package org.resguardo.access;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.resguardo.kernel.MachineClock;

/**
 * What the provider says of itself, and its keys. The keys are remembered, and asked for again when
 * a token names one that is not among them.
 */
@ApplicationScoped
class ProviderBook {
  private static final Duration KNOWN_FOR = Duration.ofHours(1);
  private static final String DESCRIPTION = "/.well-known/openid-configuration";

  @Inject ProviderSettings settings;
  @Inject ProviderWire wire;
  @Inject @MachineClock Clock clock;

  private final AtomicReference<Known> last = new AtomicReference<>();

  record Known(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, Instant until) {}

  /** As it says now: nobody is sent to a provider that does not answer. */
  Known asked() {
    Known now = read(last.get());
    last.set(now);
    return now;
  }

  /** As it said within the last hour. */
  Known known() {
    Known now = last.get();
    return now != null && now.until().isAfter(clock.instant()) ? now : asked();
  }

  private Known read(Known before) {
    try {
      URI address = URI.create(settings.issuer().replaceFirst("/$", "") + DESCRIPTION);
      OIDCProviderMetadata metadata = OIDCProviderMetadata.parse(wire.get(address));
      if (!metadata.getIssuer().getValue().equals(settings.issuer())) {
        throw new ProviderAway("it calls itself otherwise than RESGUARDO_OIDC_ISSUER");
      }
      ProviderWire.safe(metadata.getAuthorizationEndpointURI());
      ProviderWire.safe(metadata.getTokenEndpointURI());
      URI keys = ProviderWire.safe(metadata.getJWKSetURI());
      boolean same = before != null && keys.equals(before.metadata().getJWKSetURI());
      return new Known(
          metadata, same ? before.keys() : source(keys), clock.instant().plus(KNOWN_FOR));
    } catch (IOException | ParseException away) {
      throw new ProviderAway(away);
    }
  }

  private JWKSource<SecurityContext> source(URI keys) throws IOException {
    return JWKSourceBuilder.create(keys.toURL(), wire).refreshAheadCache(false).build();
  }
}
