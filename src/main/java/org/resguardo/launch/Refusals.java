package org.resguardo.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.resguardo.access.HashList;
import org.resguardo.access.TrustedProxies;

/** What the launcher does not start with; each sentence names the variable at fault. */
final class Refusals {
  private static final Set<String> DEFAULT_PASSWORDS =
      Set.of(
          "resguardo",
          "password",
          "secret",
          "changeme",
          "change-me",
          "root",
          "admin",
          "resguardo-demo-2026");

  private static final List<String> ACCOUNTS =
      List.of(
          "RESGUARDO_DB",
          "RESGUARDO_VAULT",
          "RESGUARDO_STATS",
          "RESGUARDO_MIGRATE",
          "RESGUARDO_VAULT_MIGRATE");

  private static final String ORIGIN =
      "https://(?=[^:]*[a-z])[a-z0-9.-]+(:\\d{2,5})?|http://localhost(:\\d{2,5})?";

  private static final String ISSUER =
      "(https://[a-z0-9.-]+|http://(localhost|127\\.0\\.0\\.1))(:\\d{2,5})?(/[\\w./~%-]*)?";

  private Refusals() {}

  static void check(Settings settings) {
    checkClock(settings);
    checkProxy(settings);
    checkPasswordList(settings);
    checkOrigin(settings);
    checkProvider(settings);
    if (settings.outsideDatabase()) {
      checkStores(settings);
    }
    if (!settings.demo()) {
      checkKeys(settings);
      ACCOUNTS.forEach(account -> checkPassword(settings, account));
    }
  }

  private static void checkClock(Settings settings) {
    String clock = settings.get("RESGUARDO_CLOCK", "");
    if (clock.isEmpty()) {
      return;
    }
    if (!settings.demo()) {
      throw new Refusal("RESGUARDO_CLOCK is accepted only together with RESGUARDO_DEMO=true.");
    }
    try {
      Instant.parse(clock);
    } catch (DateTimeException e) {
      throw new Refusal("RESGUARDO_CLOCK must be an instant like 2026-11-21T09:00:00Z.", e);
    }
  }

  private static void checkOrigin(Settings settings) {
    String origin = settings.get("RESGUARDO_ORIGIN", "");
    if (!origin.isEmpty() && !origin.matches(ORIGIN)) {
      throw new Refusal(
          "RESGUARDO_ORIGIN takes an address like https://resguardo.example, with a name and"
              + " without a path.");
    }
  }

  // Where a sign-in comes back to must not be read from a request.
  private static void checkProvider(Settings settings) {
    String issuer = settings.get("RESGUARDO_OIDC_ISSUER", "");
    if (issuer.isEmpty()) {
      return;
    }
    if (!issuer.matches(ISSUER)) {
      throw new Refusal(
          "RESGUARDO_OIDC_ISSUER takes an address like https://login.example/realms/ministry,"
              + " exactly as the provider calls itself.");
    }
    settings.require("RESGUARDO_OIDC_CLIENT_ID");
    settings.require("RESGUARDO_OIDC_CLIENT_SECRET");
    if (!settings.demo()) {
      settings.require("RESGUARDO_ORIGIN");
    }
  }

  private static void checkProxy(Settings settings) {
    try {
      TrustedProxies.parse(settings.get("RESGUARDO_TRUSTED_PROXY", ""));
    } catch (IllegalArgumentException e) {
      throw new Refusal(
          "RESGUARDO_TRUSTED_PROXY takes addresses or networks like 10.0.0.0/24, separated by"
              + " commas: "
              + e.getMessage()
              + ".",
          e);
    }
  }

  private static void checkPasswordList(Settings settings) {
    String list = settings.get("RESGUARDO_PASSWORD_LIST", "");
    if (list.isBlank()) {
      return;
    }
    try {
      HashList.open(Path.of(list));
    } catch (IllegalArgumentException e) {
      throw new Refusal(
          "RESGUARDO_PASSWORD_LIST names a file that is no list of hashes: " + e.getMessage() + ".",
          e);
    }
  }

  private static void checkStores(Settings settings) {
    List.of(
            "RESGUARDO_DB_USER",
            "RESGUARDO_DB_PASSWORD",
            "RESGUARDO_VAULT_URL",
            "RESGUARDO_VAULT_USER",
            "RESGUARDO_VAULT_PASSWORD",
            "RESGUARDO_STATS_USER",
            "RESGUARDO_STATS_PASSWORD")
        .forEach(settings::require);
    boolean sameUrl =
        JdbcUrl.bare(settings.require("RESGUARDO_DB_URL"))
            .equals(JdbcUrl.bare(settings.require("RESGUARDO_VAULT_URL")));
    boolean sameUser =
        settings.require("RESGUARDO_DB_USER").equals(settings.require("RESGUARDO_VAULT_USER"));
    if (sameUrl && sameUser) {
      throw new Refusal(
          "RESGUARDO_VAULT_URL names the case database with the same user: the identity vault"
              + " needs a schema or server and a user of its own.");
    }
  }

  private static void checkKeys(Settings settings) {
    if (settings.find("RESGUARDO_KEYS").isEmpty()) {
      throw new Refusal("RESGUARDO_KEYS is not set: the vault does not start without its keys.");
    }
    if (!Files.isReadable(settings.keys().resolve(Keys.MASTER))) {
      throw new Refusal("RESGUARDO_KEYS names a folder without a readable " + Keys.MASTER + ".");
    }
    for (String name : new String[] {Keys.DOCUMENTS, Keys.FACTORS}) {
      if (!Files.isReadable(settings.keys().resolve(name))) {
        throw new Refusal(
            "RESGUARDO_KEYS names a folder without a readable "
                + name
                + ": the command keys makes what is missing there.");
      }
    }
  }

  private static void checkPassword(Settings settings, String account) {
    String name = account + "_PASSWORD";
    String password = settings.get(name, "").toLowerCase(Locale.ROOT);
    String user = settings.get(account + "_USER", "").toLowerCase(Locale.ROOT);
    if (!password.isEmpty() && (DEFAULT_PASSWORDS.contains(password) || password.equals(user))) {
      throw new Refusal(name + " is a default password: choose another.");
    }
  }
}
