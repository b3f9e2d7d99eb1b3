package org.resguardo.access;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.Threshold;

/**
 * The book of tries and sessions: each call is one short transaction that also holds its log entry.
 */
@Threshold
public class SignInLedger {
  @Inject SessionRepository sessions;
  @Inject SignInSettings settings;
  @Inject FactorCheck factors;
  @Inject PasskeyRepository passkeys;
  @Inject ProviderLinkRepository links;
  @Inject Event<DoorEvent> door;
  @Inject @MachineClock Clock clock;

  /** What sign-in needs of an account before it counts the try. */
  record Account(long userId, String hash) {}

  /** The state of the account when the try is settled, its row locked. */
  record State(
      long userId,
      String username,
      String roleCode,
      String officeCode,
      boolean enabled,
      int failedTries,
      Instant lockedUntil) {}

  /** Identifiers of the account's passkeys in base64url. */
  List<String> passkeys(long userId) {
    return passkeys.ids(userId);
  }

  Optional<Account> account(String username) {
    return sessions.findAccount(username);
  }

  void refuseUnknown(DoorEvent.Action action, String address) {
    door.fire(new DoorEvent(action, false, null, "?", null, null, null, address));
  }

  /**
   * Counts the try with the account's row locked, so that tries side by side are counted one by one
   * and a right password that comes after the last allowed try opens nothing. {@code matches}: the
   * password was right, or proved a moment ago; {@code shown}: of the second factor, may be empty.
   */
  SignIn.Answer settle(
      long userId, boolean matches, Proof shown, SessionKind kind, String address) {
    Instant now = clock.instant();
    State state = sessions.lockAccount(userId);
    if (isShut(state, now)) {
      note(DoorEvent.Action.SIGN_IN, false, state, null, address);
      return SignIn.Answer.REFUSED;
    }
    boolean on = factors.isOn(userId);
    if (matches && on && shown.isEmpty() && kind == SessionKind.WEB) {
      return new SignIn.Answer(Optional.empty(), userId);
    }
    boolean owing = !on && factors.isRequired() && kind == SessionKind.API;
    if (!matches || owing || on && !factors.accept(userId, shown)) {
      countFailure(state, now, address);
      return SignIn.Answer.REFUSED;
    }
    SignIn.Opened opened = admit(state, kind, now, address, on);
    return new SignIn.Answer(Optional.of(opened), null);
  }

  /**
   * Opens for whom the provider vouches what a right password opens: nothing where the account is
   * shut, the first half where it has a second factor that the provider is not believed about.
   */
  SignIn.Answer settle(Provider.Proven who, String address) {
    Optional<Long> userId = links.user(who.subjectHash());
    if (userId.isEmpty()) {
      refuseUnknown(DoorEvent.Action.PROVIDER, address);
      return SignIn.Answer.REFUSED;
    }
    Instant now = clock.instant();
    State state = sessions.lockAccount(userId.get());
    boolean shut = isShut(state, now);
    note(DoorEvent.Action.PROVIDER, !shut, state, null, address);
    if (shut) {
      return SignIn.Answer.REFUSED;
    }
    if (factors.isOn(userId.get()) && !who.secondShown()) {
      return new SignIn.Answer(Optional.empty(), userId.get());
    }
    return new SignIn.Answer(Optional.of(admit(state, SessionKind.WEB, now, address, false)), null);
  }

  /** The second factor within a running sign-in; a wrong code counts as a failed try. */
  boolean stepUp(long userId, Long sessionId, Proof shown, String address) {
    Instant now = clock.instant();
    State state = sessions.lockAccount(userId);
    boolean right = !isShut(state, now) && factors.accept(userId, shown);
    if (right) {
      sessions.stepUp(sessionId, now);
    } else if (!isShut(state, now)) {
      countFailure(state, now, address);
    }
    note(DoorEvent.Action.STEP_UP, right, state, sessionId, address);
    return right;
  }

  private static boolean isShut(State state, Instant now) {
    return !state.enabled() || state.lockedUntil() != null && state.lockedUntil().isAfter(now);
  }

  private void countFailure(State state, Instant now, String address) {
    int tries = state.failedTries() + 1;
    Instant until = settings.lockedUntil(tries, now);
    sessions.countFailure(state.userId(), until == null ? tries : 0, until);
    note(DoorEvent.Action.SIGN_IN, false, state, null, address);
    if (until != null) {
      note(DoorEvent.Action.LOCK_OUT, true, state, null, address);
    }
  }

  private SignIn.Opened admit(
      State state, SessionKind kind, Instant now, String address, boolean withCode) {
    String token = SecretToken.random();
    Instant expires = now.plus(settings.life(kind));
    sessions.countSuccess(state.userId(), now);
    long id = sessions.add(state.userId(), kind, SecretToken.sha256(token), address, now, expires);
    if (withCode) {
      sessions.stepUp(id, now);
    }
    note(DoorEvent.Action.SIGN_IN, true, state, id, address);
    return new SignIn.Opened(token, expires, state.userId());
  }

  void close(String token, String address) {
    sessions
        .endByToken(SecretToken.sha256(token), clock.instant())
        .ifPresent(
            ended ->
                note(
                    DoorEvent.Action.SIGN_OUT,
                    true,
                    sessions.lockAccount(ended.userId()),
                    ended.sessionId(),
                    address));
  }

  private void note(
      DoorEvent.Action action, boolean done, State who, Long sessionId, String address) {
    door.fire(
        new DoorEvent(
            action,
            done,
            who.userId(),
            who.username(),
            who.roleCode(),
            who.officeCode(),
            sessionId,
            address));
  }
}
