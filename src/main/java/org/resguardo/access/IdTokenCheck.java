package org.resguardo.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.util.Date;
import java.util.Set;

/**
 * Whether an ID token is the provider's, for us, and the answer to our question (OpenID Connect
 * Core, 3.1.3.7): signed with one of its keys by one of three algorithms, issuer, audience, nonce,
 * times.
 */
final class IdTokenCheck {
  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);
  private static final Set<String> NEEDED = Set.of("iss", "sub", "aud", "exp", "iat", "nonce");
  private static final int SKEW_SECONDS = 60;
  private static final int LONGEST_SUBJECT = 255;

  private final ProviderSettings settings;
  private final JWKSource<SecurityContext> keys;
  private final Clock clock;

  IdTokenCheck(ProviderSettings settings, JWKSource<SecurityContext> keys, Clock clock) {
    this.settings = settings;
    this.keys = keys;
    this.clock = clock;
  }

  JWTClaimsSet verify(JWT token, String nonce) throws BadJOSEException, JOSEException {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
    processor.setJWTClaimsSetVerifier(new Claims(nonce));
    return processor.process(token, null);
  }

  private final class Claims extends DefaultJWTClaimsVerifier<SecurityContext> {
    Claims(String nonce) {
      super(
          settings.client(),
          new JWTClaimsSet.Builder().issuer(settings.issuer()).claim("nonce", nonce).build(),
          NEEDED);
      setMaxClockSkew(SKEW_SECONDS);
    }

    @Override
    protected Date currentTime() {
      return Date.from(clock.instant());
    }

    @Override
    public void verify(JWTClaimsSet claims, SecurityContext context) throws BadJWTException {
      super.verify(claims, context);
      String party = text(claims, "azp");
      if (party == null ? claims.getAudience().size() > 1 : !party.equals(settings.client())) {
        throw new BadJWTException("given to another party");
      }
      if (claims.getIssueTime().toInstant().isAfter(clock.instant().plusSeconds(SKEW_SECONDS))) {
        throw new BadJWTException("of a time to come");
      }
      if (claims.getSubject().isBlank() || claims.getSubject().length() > LONGEST_SUBJECT) {
        throw new BadJWTException("without a subject");
      }
    }

    private static String text(JWTClaimsSet claims, String name) throws BadJWTException {
      try {
        return claims.getStringClaim(name);
      } catch (ParseException none) {
        throw new BadJWTException(name + " is no text", none);
      }
    }
  }
}
