package org.resguardo.access;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.binary.Base32;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;

/**
 * One's own second factor: setting it up, recovery codes, putting it off where that is a choice.
 */
@Boundary
public class FactorService {
  private static final Duration TO_CONFIRM = Duration.ofMinutes(15);
  private static final int SECRET_BYTES = 20;
  private static final String WRONG = "access.stepUp.wrong";

  @Inject Caller caller;
  @Inject Deeds deeds;
  @Inject AccountSessionsRepository sessions;
  @Inject SignInLedger ledger;
  @Inject FactorAccess access;
  @Inject FactorRepository factors;
  @Inject FactorCheck check;
  @Inject FactorKeys keys;
  @Inject RecoveryCodes codes;
  @Inject PasskeyRepository passkeys;
  @Inject @MachineClock Clock clock;

  private final SecureRandom random = new SecureRandom();

  @Requires(Permission.SIGNED_IN)
  public FactorView mine() {
    Instant since = factors.find(me()).map(FactorRepository.Stored::confirmedAt).orElse(null);
    FactorRepository.Left left = factors.left(me());
    return new FactorView(since, left.codes(), left.passkeys(), check.isRequired());
  }

  /** Makes a secret that counts only once its first code is shown; asks for the password. */
  @Requires(Permission.SIGNED_IN)
  public void begin(String password) {
    access.demandPassword(password);
    if (check.hasCodes(me())) {
      throw new RuleException("access.factor.on");
    }
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    factors.begin(me(), keys.seal(me(), secret), clock.instant());
    deeds.current().logged().subject("factor").detail("factor", "BEGUN");
  }

  /** The secret that waits for its first code, in Base32; shown to its owner alone. */
  @Requires(Permission.SIGNED_IN)
  public Optional<String> waiting() {
    return factors
        .find(me())
        .filter(this::waits)
        .map(factor -> new Base32().encodeAsString(keys.open(me(), factor.sealed())));
  }

  /** Puts it on, ends every other sign-in, and answers the recovery codes, this once. */
  @Requires(Permission.SIGNED_IN)
  public List<String> confirm(String code) {
    FactorRepository.Stored factor =
        factors
            .hold(me())
            .filter(this::waits)
            .orElseThrow(() -> new RuleException("access.factor.again"));
    if (code == null || !check.take(me(), factor, code.replaceAll("\\s", ""))) {
      throw new RuleException(Problem.at("code", WRONG));
    }
    factors.confirm(me(), clock.instant());
    sessions.endAll(me(), caller.profile().sessionId(), clock.instant());
    deeds.current().logged().subject("factor").detail("factor", "ON");
    return codes.renew(me());
  }

  /** New recovery codes in the place of all earlier ones. */
  @Requires(Permission.SIGNED_IN)
  public List<String> renew(String code) {
    demand(code);
    deeds.current().logged().subject("factor").detail("factor", "CODES");
    return codes.renew(me());
  }

  @Requires(Permission.SIGNED_IN)
  public void off(String code) {
    long others = passkeys.count(me());
    if (check.isRequired() && others == 0) {
      throw new RuleException("access.factor.required");
    }
    demand(code);
    factors.forget(me());
    if (others == 0) {
      factors.remove(me());
    }
    deeds.current().logged().subject("factor").detail("factor", "OFF");
  }

  private void demand(String code) {
    Caller.Profile who = caller.profile();
    if (code == null
        || !ledger.stepUp(who.userId(), who.sessionId(), Proof.of(code), caller.address())) {
      throw new RuleException(Problem.at("code", WRONG));
    }
  }

  private boolean waits(FactorRepository.Stored factor) {
    return factor.confirmedAt() == null
        && factor.madeAt().plus(TO_CONFIRM).isAfter(clock.instant());
  }

  private long me() {
    return caller.profile().userId();
  }
}
