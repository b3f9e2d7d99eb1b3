package org.resguardo.access;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.GivenPasskey;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;

/** One's own passkeys (decision 0194). */
@Boundary
public class PasskeyService {
  private static final int MOST = 10;

  @Inject Caller caller;
  @Inject Deeds deeds;
  @Inject UserRepository users;
  @Inject AccountSessionsRepository sessions;
  @Inject PasskeyRepository keys;
  @Inject Passkeys passkeys;
  @Inject FactorAccess factor;
  @Inject @MachineClock Clock clock;

  @Requires(Permission.SIGNED_IN)
  public List<PasskeyView> mine() {
    return keys.of(me());
  }

  /** Identifiers of one's keys in base64url, for the browser to choose from. */
  @Requires(Permission.SIGNED_IN)
  public List<String> ids() {
    return keys.ids(me());
  }

  /**
   * Takes a key that was just made, and ends every other sign-in of the account. Asks for the
   * password, and for the second factor where there is one. The first factor of an account brings
   * recovery codes, answered this once; otherwise the list is empty.
   */
  @Requires(Permission.SIGNED_IN)
  public List<String> add(@Valid PasskeyEntry entry, GivenPasskey given) {
    factor.demandPassword(entry.getPassword());
    boolean first = !factor.isOn(me());
    if (keys.count(me()) >= MOST) {
      throw new RuleException(Problem.at("label", "access.passkey.many", MOST));
    }
    Passkeys.Fresh key =
        passkeys
            .register(given)
            .filter(made -> !keys.isKnown(made.id()))
            .orElseThrow(() -> new RuleException("access.passkey.refused"));
    keys.add(me(), entry.getLabel().strip(), key, clock.instant());
    sessions.endAll(me(), caller.profile().sessionId(), clock.instant());
    log("PASSKEY");
    return first ? factor.freshCodes(me()) : List.of();
  }

  @Requires(Permission.SIGNED_IN)
  public void rename(long id, @Valid PasskeyEntry entry) {
    if (keys.rename(me(), id, entry.getLabel().strip()) == 0) {
      throw new NotFoundException("passkey " + id);
    }
    log("PASSKEY_NAME");
  }

  /** The last factor of an account that needs one stays. */
  @Requires(Permission.SIGNED_IN)
  public void remove(long id) {
    factor.demandAgain();
    if (keys.remove(me(), id) == 0) {
      throw new NotFoundException("passkey " + id);
    }
    factor.demandOneLeft(me());
    log("PASSKEY_OFF");
  }

  private void log(String act) {
    deeds.current().logged().subject("factor").detail("factor", act);
  }

  private long me() {
    return caller.profile().userId();
  }
}
