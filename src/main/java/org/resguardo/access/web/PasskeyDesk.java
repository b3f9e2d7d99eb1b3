package org.resguardo.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.omnifaces.util.Faces;
import org.resguardo.kernel.GivenPasskey;

/**
 * Questions to passkeys and what came back. Each question is new, stands in the browser's session,
 * and is taken out of it by the first answer. The address that a key is bound to is a setting: what
 * a request says of itself is not believed, but in the demo at localhost.
 */
@RequestScoped
public class PasskeyDesk {
  private static final String NAME = "Resguardo";
  private static final String KIND = "public-key";
  private static final int PATIENCE_MS = 300_000;
  private static final int[] ALGORITHMS = {-7, -257};

  @Inject PublicAddress address;

  private String challenge;
  private String asked;
  private boolean taken;

  /** Whether passkeys can be used at the address at which the page was opened. */
  public boolean isOpen() {
    return origin() != null;
  }

  /** The question for one of the keys, as JSON; empty when there is none to ask. */
  String question(List<String> ids) {
    if (!isOpen() || ids.isEmpty()) {
      return "";
    }
    return Json.createObjectBuilder()
        .add("challenge", challenge())
        .add("rpId", URI.create(origin()).getHost())
        .add("allowCredentials", keys(ids))
        .add("userVerification", "required")
        .add("timeout", PATIENCE_MS)
        .build()
        .toString();
  }

  /** The question for a new key of the user, as JSON; empty where none can be made. */
  String invitation(long userId, String username, List<String> ids) {
    if (!isOpen()) {
      return "";
    }
    JsonObjectBuilder user =
        Json.createObjectBuilder()
            .add("id", encode(("user " + userId).getBytes(StandardCharsets.US_ASCII)))
            .add("name", username)
            .add("displayName", username);
    return Json.createObjectBuilder()
        .add(
            "rp",
            Json.createObjectBuilder().add("id", URI.create(origin()).getHost()).add("name", NAME))
        .add("user", user)
        .add("challenge", challenge())
        .add("pubKeyCredParams", algorithms())
        .add("excludeCredentials", keys(ids))
        .add(
            "authenticatorSelection",
            Json.createObjectBuilder()
                .add("residentKey", "preferred")
                .add("userVerification", "required"))
        .add("attestation", "none")
        .add("timeout", PATIENCE_MS)
        .build()
        .toString();
  }

  /** What a browser sent, with the question that it answers; null when it sent nothing. */
  GivenPasskey given(String answer) {
    return answer == null || answer.isBlank()
        ? null
        : new GivenPasskey(answer, takeAsked(), origin());
  }

  // One question a page, whether for a key that is there, for a new one, or for both.
  private String challenge() {
    if (challenge == null) {
      takeAsked();
      challenge = WebSession.ask(Faces.getRequest());
    }
    return challenge;
  }

  // Faces looks whether a field is shown before it reads it: the next question may be put before
  // the answer to the last one is looked at.
  private String takeAsked() {
    if (!taken) {
      asked = WebSession.asked(Faces.getRequest());
      taken = true;
    }
    return asked;
  }

  private String origin() {
    return address.of(Faces.getRequest());
  }

  private static JsonArrayBuilder algorithms() {
    JsonArrayBuilder algorithms = Json.createArrayBuilder();
    for (int algorithm : ALGORITHMS) {
      algorithms.add(Json.createObjectBuilder().add("type", KIND).add("alg", algorithm));
    }
    return algorithms;
  }

  private static JsonArrayBuilder keys(List<String> ids) {
    JsonArrayBuilder keys = Json.createArrayBuilder();
    ids.forEach(id -> keys.add(Json.createObjectBuilder().add("type", KIND).add("id", id)));
    return keys;
  }

  private static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
