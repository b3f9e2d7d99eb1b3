package org.resguardo.access;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Base64;

/** The parts of a credential as a browser writes it in JSON (WebAuthn Level 3, 5.1). */
final class PasskeyAnswer {
  private static final int LONGEST = 16_384;

  private final JsonObject credential;
  private final JsonObject response;

  private PasskeyAnswer(JsonObject credential, JsonObject response) {
    this.credential = credential;
    this.response = response;
  }

  /**
   * @throws IllegalArgumentException for anything else than a credential
   */
  static PasskeyAnswer parse(String json) {
    if (json == null || json.length() > LONGEST) {
      throw new IllegalArgumentException("no credential");
    }
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonObject credential = reader.readObject();
      if (!(credential.get("response") instanceof JsonObject response)) {
        throw new IllegalArgumentException("no response");
      }
      return new PasskeyAnswer(credential, response);
    } catch (JsonException | IllegalStateException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** The identifier of the credential, base64url. */
  String id() {
    return credential.getString("id", "");
  }

  byte[] idBytes() {
    return decode(id());
  }

  byte[] part(String name) {
    return decode(response.getString(name, ""));
  }

  private static byte[] decode(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a part is missing");
    }
    return Base64.getUrlDecoder().decode(text);
  }
}
