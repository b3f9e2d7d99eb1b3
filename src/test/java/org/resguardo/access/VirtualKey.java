package org.resguardo.access;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A passkey device that Chromium plays, unlocked and at hand, and what was sent of it. */
final class VirtualKey {
  private VirtualKey() {}

  static void plugIn(Page page) {
    CDPSession devices = page.context().newCDPSession(page);
    devices.send("WebAuthn.enable");
    JsonObject options =
        JsonParser.parseString(
                "{\"options\":{\"protocol\":\"ctap2\",\"transport\":\"internal\","
                    + "\"hasResidentKey\":true,\"hasUserVerification\":true,"
                    + "\"isUserVerified\":true,\"automaticPresenceSimulation\":true}}")
            .getAsJsonObject();
    devices.send("WebAuthn.addVirtualAuthenticator", options);
  }

  static String field(String body, String name) {
    return Arrays.stream(body.split("&"))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> decode(pair[0]).equals(name))
        .map(pair -> decode(pair[1]))
        .collect(Collectors.joining());
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
