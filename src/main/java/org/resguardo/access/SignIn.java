package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.resguardo.kernel.GivenPasskey;
import org.resguardo.kernel.MachineClock;

/**
 * The door. A wrong password, an unknown name, a disabled or locked account get one and the same
 * answer after the same work. The work is done outside every transaction, so that a rush of tries
 * holds no connection.
 */
@ApplicationScoped
public class SignIn {
  private static final int LONGEST_TRY = 1024;

  /** Typed nothing: a wrong code, not the first half once more. */
  private static final Proof NOTHING = Proof.of("-");

  @Inject SignInLedger ledger;
  @Inject Passwords passwords;

  @Inject @MachineClock Clock clock;

  /** A session just opened; the token is shown once and never stored. */
  public record Opened(String token, Instant expiresAt, long userId) {}

  /**
   * What became of a try. {@code half}: the account whose password was right and whose second
   * factor is still to be shown; null otherwise.
   */
  public record Answer(Optional<Opened> opened, Long half) {
    static final Answer REFUSED = new Answer(Optional.empty(), null);
  }

  /**
   * Opens nothing when refused, for whatever reason. {@code code}: of the second factor, null when
   * none was typed; {@code address}: the network address, for the log.
   */
  public Answer open(
      String username, String password, String code, SessionKind kind, String address) {
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
      ledger.refuseUnknown(DoorEvent.Action.SIGN_IN, address);
      return Answer.REFUSED;
    }
    return ledger.settle(
        account.get().userId(), matches && !tooLong, Proof.of(code), kind, address);
  }

  /** As above, for whom the ministry's own sign-in vouches. */
  public Answer open(Provider.Proven who, String address) {
    return ledger.settle(who, address);
  }

  /** The ministry's own sign-in vouched for nobody, or what it said was none of its own. */
  public void refuse(String address) {
    ledger.refuseUnknown(DoorEvent.Action.PROVIDER, address);
  }

  /** The second half: {@code userId} from an {@link Answer} of the same browser a moment ago. */
  public Optional<Opened> complete(long userId, String code, String address) {
    Proof typed = Proof.of(code);
    return half(userId, typed.isEmpty() ? NOTHING : typed, address);
  }

  /** As above, by what a passkey answered. */
  public Optional<Opened> complete(long userId, GivenPasskey passkey, String address) {
    return half(userId, new Proof(null, passkey), address);
  }

  private Optional<Opened> half(long userId, Proof shown, String address) {
    return ledger.settle(userId, true, shown, SessionKind.WEB, address).opened();
  }

  /** Identifiers of the passkeys of whose password was right, in base64url. */
  public List<String> passkeys(long userId) {
    return ledger.passkeys(userId);
  }

  /** The time of the door, for how long a half-finished sign-in is remembered. */
  public Instant now() {
    return clock.instant();
  }

  /** Ends the session of this token, if it still runs. */
  public void close(String token, String address) {
    ledger.close(token, address);
  }
}
