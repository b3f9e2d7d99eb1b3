package org.resguardo.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.Sha256;

/**
 * The ministry's own sign-in (OpenID Connect, authorization code with PKCE): the question that a
 * browser takes there and what its answer is worth. Nothing of the answer is kept: of the tokens
 * only who it is leaves this class, as a hash.
 */
@ApplicationScoped
public class Provider {
  private static final Logger LOG = Logger.getLogger(Provider.class.getName());
  private static final String RETURN = "/signin/oidc/return";
  private static final int SERVER_ERROR = 500;

  @Inject ProviderSettings settings;
  @Inject ProviderWire wire;
  @Inject ProviderBook book;
  @Inject @MachineClock Clock clock;

  /** A question under way; stays in the browser's session here, but for the address. */
  public record Question(
      String address, String origin, String state, String nonce, String verifier, Instant at)
      implements Serializable {}

  /** Whom the provider vouches for; {@code secondShown}: also for a second factor we believe. */
  public static final class Proven {
    private final String subjectHash;
    private final boolean secondShown;

    private Proven(String subjectHash, boolean secondShown) {
      this.subjectHash = subjectHash;
      this.secondShown = secondShown;
    }

    String subjectHash() {
      return subjectHash;
    }

    boolean secondShown() {
      return secondShown;
    }
  }

  /** A new question; {@code origin}: where we are served, {@code language}: a code. */
  public Question ask(String origin, String language) {
    State state = new State();
    Nonce nonce = new Nonce();
    CodeVerifier verifier = new CodeVerifier();
    AuthenticationRequest.Builder request =
        new AuthenticationRequest.Builder(
                ResponseType.CODE, new Scope("openid"), client(), back(origin))
            .endpointURI(book.asked().metadata().getAuthorizationEndpointURI())
            .state(state)
            .nonce(nonce)
            .codeChallenge(verifier, CodeChallengeMethod.S256)
            .uiLocales(List.of(tag(language)));
    settings.acr().ifPresent(acr -> request.acrValues(List.of(new ACR(acr))));
    return new Question(
        request.build().toURI().toString(),
        origin,
        state.getValue(),
        nonce.getValue(),
        verifier.getValue(),
        clock.instant());
  }

  /**
   * What an answer is worth; empty when it is none to this question, or says no. Each question is
   * asked once: the caller has forgotten it. Throws {@link ProviderAway}.
   *
   * @param query of the address that the browser came back to
   */
  public Optional<Proven> answered(Question question, String query) {
    try {
      ProviderBook.Known now = book.known();
      TokenResponse given = tokens(now, question, code(now, question, query));
      if (!given.indicatesSuccess()) {
        return refused("the code: " + given.toErrorResponse().getErrorObject().getCode());
      }
      OIDCTokenResponse tokens = (OIDCTokenResponse) given.toSuccessResponse();
      JWTClaimsSet claims =
          check(now).verify(tokens.getOIDCTokens().getIDToken(), question.nonce());
      return Optional.of(proven(claims));
    } catch (KeySourceException | IOException away) {
      throw new ProviderAway(away);
    } catch (ParseException
        | BadJOSEException
        | JOSEException
        | java.text.ParseException
        | IllegalArgumentException none) {
      LOG.log(Level.FINE, "refused", none);
      return refused(none.getClass().getSimpleName());
    }
  }

  private IdTokenCheck check(ProviderBook.Known now) {
    return new IdTokenCheck(settings, now.keys(), clock);
  }

  private static Optional<Proven> refused(String why) {
    LOG.log(
        Level.WARNING,
        "An answer of the provider was refused: {0}",
        why.replaceAll("[^\\w .:-]", "?"));
    return Optional.empty();
  }

  private Proven proven(JWTClaimsSet claims) throws java.text.ParseException {
    String acr = claims.getStringClaim("acr");
    return new Proven(
        Sha256.hex(settings.issuer() + "\n" + claims.getSubject()),
        settings.acr().filter(trusted -> trusted.equals(acr)).isPresent());
  }

  private AuthorizationCodeGrant code(ProviderBook.Known now, Question question, String query)
      throws ParseException {
    URI back = back(question.origin());
    AuthenticationResponse answer =
        AuthenticationResponseParser.parse(URI.create(back + "?" + query));
    boolean ours = new State(question.state()).equals(answer.getState());
    boolean unnamed =
        answer.getIssuer() == null && now.metadata().supportsAuthorizationResponseIssuerParam();
    boolean another =
        answer.getIssuer() != null && !answer.getIssuer().equals(now.metadata().getIssuer());
    if (!ours || unnamed || another || !answer.indicatesSuccess()) {
      throw new ParseException("no answer to this question");
    }
    return new AuthorizationCodeGrant(
        answer.toSuccessResponse().getAuthorizationCode(),
        back,
        new CodeVerifier(question.verifier()));
  }

  private TokenResponse tokens(
      ProviderBook.Known now, Question question, AuthorizationCodeGrant grant)
      throws IOException, ParseException {
    TokenRequest request =
        new TokenRequest.Builder(
                now.metadata().getTokenEndpointURI(),
                new ClientSecretBasic(client(), new Secret(settings.secret())),
                grant)
            .build();
    HTTPResponse answer = request.toHTTPRequest().send(wire);
    if (answer.getStatusCode() >= SERVER_ERROR) {
      throw new IOException("answers " + answer.getStatusCode());
    }
    return OIDCTokenResponseParser.parse(answer);
  }

  /** Where one also signs out there; empty when the provider has no such place. */
  public Optional<String> wayOut(String origin) {
    return Optional.ofNullable(book.known().metadata().getEndSessionEndpointURI())
        .map(ProviderWire::safe)
        .map(end -> leaving(end, URI.create(origin + "/sign-in")));
  }

  private String leaving(URI end, URI back) {
    return new LogoutRequest(end, null, null, client(), back, null, null).toURI().toString();
  }

  private ClientID client() {
    return new ClientID(settings.client());
  }

  private static URI back(String origin) {
    return URI.create(origin + RETURN);
  }

  private static LangTag tag(String language) {
    try {
      return LangTag.parse(language);
    } catch (com.nimbusds.langtag.LangTagException none) {
      throw new IllegalArgumentException(none);
    }
  }
}
