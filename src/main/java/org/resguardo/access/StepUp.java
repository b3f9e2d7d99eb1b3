package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.resguardo.kernel.GivenCode;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;
import org.resguardo.kernel.StepUpException;

/**
 * The second factor once more, before what is most secret is laid open: a screen left unlocked is
 * not enough. Who has none (a choice in the demo only) is not asked.
 */
@ApplicationScoped
public class StepUp {
  /** How long a code counts within its sign-in. */
  static final Duration COUNTS = Duration.ofMinutes(5);

  @Inject Caller caller;
  @Inject SignInLedger ledger;
  @Inject GivenCode given;
  @Inject @MachineClock Clock clock;

  /** Whether a code has to come with the next opening. */
  public boolean isDue() {
    Caller.Factor factor = caller.factor();
    Instant last = factor.steppedUpAt();
    return factor.on() && (last == null || last.plus(COUNTS).isBefore(clock.instant()));
  }

  /** Identifiers of the caller's passkeys in base64url. */
  public List<String> passkeys() {
    return ledger.passkeys(caller.profile().userId());
  }

  /**
   * Throws {@link StepUpException} when a code is due and none was given, RuleException at {@code
   * code} when it is wrong. A wrong one counts as a failed try of the account.
   */
  public void demand() {
    if (!isDue()) {
      return;
    }
    Proof shown = Proof.of(given);
    if (shown.isEmpty()) {
      throw new StepUpException();
    }
    Caller.Profile who = caller.profile();
    if (!ledger.stepUp(who.userId(), who.sessionId(), shown, caller.address())) {
      throw new RuleException(Problem.at("code", "access.stepUp.wrong"));
    }
    caller.show(new Caller.Factor(true, clock.instant()));
  }
}
