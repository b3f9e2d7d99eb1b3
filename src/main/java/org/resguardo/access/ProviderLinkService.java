package org.resguardo.access;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;

/**
 * One's own account and the ministry's sign-in (decision 0196). Only its owner ties an account,
 * with the password and the second factor here and a sign-in there.
 */
@Boundary
public class ProviderLinkService {
  @Inject Caller caller;
  @Inject Deeds deeds;
  @Inject ProviderLinkRepository links;
  @Inject AccountSessionsRepository sessions;
  @Inject FactorAccess factor;
  @Inject @MachineClock Clock clock;

  /** Whose password was right just now. */
  public record Permit(long userId, Instant at) implements Serializable {}

  /** Since when one's account is tied; null when it is not. */
  @Requires(Permission.SIGNED_IN)
  public Instant since() {
    return links.since(me()).orElse(null);
  }

  /** Asks for the password, and for the second factor where there is one. */
  @Requires(Permission.SIGNED_IN)
  public Permit begin(@Valid ProviderEntry entry) {
    factor.demandPassword(entry.getPassword());
    return new Permit(me(), clock.instant());
  }

  /** Ties it, in the place of an earlier tie, and ends every other sign-in of the account. */
  @Requires(Permission.SIGNED_IN)
  public void tie(Provider.Proven who) {
    if (links.user(who.subjectHash()).filter(user -> user != me()).isPresent()) {
      throw new RuleException(Problem.at("password", "access.provider.taken"));
    }
    links.tie(me(), who.subjectHash(), clock.instant());
    sessions.endAll(me(), caller.profile().sessionId(), clock.instant());
    log("PROVIDER");
  }

  @Requires(Permission.SIGNED_IN)
  public void untie() {
    factor.demandAgain();
    if (links.untie(me()) == 0) {
      throw new NotFoundException("provider");
    }
    log("PROVIDER_OFF");
  }

  private void log(String act) {
    deeds.current().logged().subject("factor").detail("factor", act);
  }

  private long me() {
    return caller.profile().userId();
  }
}
