package org.resguardo.access;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.data.extension.authenticator.RegistrationExtensionAuthenticatorOutput;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.resguardo.kernel.GivenPasskey;
import tools.jackson.core.JacksonException;

/**
 * Checks what passkeys answer (WebAuthn Level 3, 7.1 and 7.2) by webauthn4j: challenge, origin,
 * signature, counter, and that the person unlocked the key. Who made the key is not asked: any key
 * that a person has is better than none.
 */
@ApplicationScoped
class Passkeys {
  private static final Logger LOG = Logger.getLogger(Passkeys.class.getName());
  private static final boolean UNLOCKED = true;
  private static final boolean PRESENT = true;
  private static final List<PublicKeyCredentialParameters> ALGORITHMS =
      Stream.of(COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.RS256)
          .map(each -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, each))
          .toList();

  private final ObjectConverter converter = new ObjectConverter();
  private final AttestedCredentialDataConverter credentials =
      new AttestedCredentialDataConverter(converter);
  private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);

  /** A key that was just made: its identifier in base64url, what to keep of it, its counter. */
  record Fresh(String id, byte[] credential, long count) {}

  /** Empty when the answer is not one to our question. */
  Optional<Fresh> register(GivenPasskey given) {
    try {
      PasskeyAnswer answer = PasskeyAnswer.parse(given.answer());
      AuthenticatorData<RegistrationExtensionAuthenticatorOutput> data =
          manager
              .verify(
                  new RegistrationRequest(
                      answer.part("attestationObject"), answer.part("clientDataJSON")),
                  new RegistrationParameters(server(given), ALGORITHMS, UNLOCKED, PRESENT))
              .getAttestationObject()
              .getAuthenticatorData();
      AttestedCredentialData made = data.getAttestedCredentialData();
      return Optional.of(
          new Fresh(
              Base64.getUrlEncoder().withoutPadding().encodeToString(made.getCredentialId()),
              credentials.convert(made),
              data.getSignCount()));
    } catch (WebAuthnException | JacksonException | IllegalArgumentException refused) {
      LOG.log(Level.FINE, "A passkey was not taken", refused);
      return Optional.empty();
    }
  }

  /** The new counter; empty when the answer is not one to our question by this very key. */
  OptionalLong verify(GivenPasskey given, byte[] credential, long count) {
    try {
      PasskeyAnswer answer = PasskeyAnswer.parse(given.answer());
      AuthenticationData data =
          manager.verify(
              new AuthenticationRequest(
                  answer.idBytes(),
                  answer.part("authenticatorData"),
                  answer.part("clientDataJSON"),
                  answer.part("signature")),
              new AuthenticationParameters(
                  server(given), stored(credential, count), null, UNLOCKED, PRESENT));
      return OptionalLong.of(data.getAuthenticatorData().getSignCount());
    } catch (WebAuthnException | JacksonException | IllegalArgumentException refused) {
      LOG.log(Level.FINE, "A passkey was refused", refused);
      return OptionalLong.empty();
    }
  }

  /** The identifier of the key that answered; empty when it is no answer. */
  static String id(GivenPasskey given) {
    try {
      return PasskeyAnswer.parse(given.answer()).id();
    } catch (IllegalArgumentException none) {
      return "";
    }
  }

  private CredentialRecordImpl stored(byte[] credential, long count) {
    return new CredentialRecordImpl(
        new NoneAttestationStatement(),
        null,
        null,
        null,
        count,
        credentials.convert(credential),
        null,
        null,
        null,
        null);
  }

  private static ServerProperty server(GivenPasskey given) {
    if (given.origin() == null || given.challenge() == null) {
      throw new IllegalArgumentException("nothing was asked");
    }
    return ServerProperty.builder()
        .origin(new Origin(given.origin()))
        .rpId(URI.create(given.origin()).getHost())
        .challenge(new DefaultChallenge(Base64.getUrlDecoder().decode(given.challenge())))
        .build();
  }
}
