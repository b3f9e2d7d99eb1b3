package org.resguardo.access;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.Threshold;

/**
 * Reads, once a request and in one statement, who stands behind a token: the session must run, the
 * user be enabled. Says who the caller is by that row alone, never by what an earlier request knew.
 */
@Threshold
public class SessionCheck {
  private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

  @Inject SessionRepository sessions;
  @Inject SignInSettings settings;
  @Inject RolePermissions roles;
  @Inject FactorCheck factors;
  @Inject Caller caller;
  @Inject @MachineClock Clock machineClock;
  @Inject @BusinessClock Clock businessClock;

  /** Makes the token's user the caller of this request; false when the token opens nothing. */
  public boolean admit(String token, SessionKind kind, String address) {
    Instant now = machineClock.instant();
    Instant idleSince = kind == SessionKind.WEB ? now.minus(settings.idle()) : Instant.EPOCH;
    Optional<SessionRepository.Live> live =
        sessions.findLive(
            SecretToken.sha256(token), kind, now, idleSince, LocalDate.now(businessClock));
    live.ifPresent(
        session -> {
          if (session.seenAt().plus(SEEN_EVERY).isBefore(now)) {
            sessions.touch(session.sessionId(), now);
          }
          caller.become(session.profile(roles), address);
          caller.show(session.factor());
        });
    return live.isPresent();
  }

  /** Whether the caller must set up a second factor before anything else. */
  public boolean owesFactor() {
    return factors.isRequired() && !caller.factor().on();
  }
}
