package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/**
 * The door. A wrong password, an unknown name, a disabled or locked account get one and the same
 * answer after the same work. The work is done outside every transaction, so that a rush of tries
 * holds no connection.
 */
@ApplicationScoped
public class SignIn {
  private static final int LONGEST_TRY = 1024;

  @Inject SignInLedger ledger;
  @Inject Passwords passwords;

  /** A session just opened; the token is shown once and never stored. */
  public record Opened(String token, Instant expiresAt, long userId) {}

  /**
   * Empty when refused, for whatever reason. {@code address} is the network address, for the log.
   */
  public Optional<Opened> open(String username, String password, SessionKind kind, String address) {
    String typed = password == null ? "" : password;
    Optional<SignInLedger.Account> account =
        username == null || username.length() > 60
            ? Optional.empty()
            : ledger.account(username.strip());
    boolean tooLong = typed.length() > LONGEST_TRY;
    boolean matches =
        passwords.matches(
            tooLong ? "" : typed, account.map(SignInLedger.Account::hash).orElse(null));
    if (account.isEmpty()) {
      ledger.refuseUnknown(address);
      return Optional.empty();
    }
    return ledger.settle(account.get().userId(), matches && !tooLong, kind, address);
  }

  /** Ends the session of this token, if it still runs. */
  public void close(String token, String address) {
    ledger.close(token, address);
  }
}
