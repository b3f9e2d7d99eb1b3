package org.resguardo.access;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Threshold;

/** Where the owner of an account sets its password, once, by the link that was handed over. */
@Threshold
public class PasswordLinks {
  @Inject OneTimeLinkRepository links;
  @Inject UserRepository users;
  @Inject AccountSessionsRepository sessions;
  @Inject Passwords passwords;
  @Inject PasswordPolicy policy;
  @Inject ProviderLinkRepository providers;
  @Inject Event<DoorEvent> door;
  @Inject @MachineClock Clock clock;

  /** The user name behind an open link; an ended, used or unknown one is not found. */
  public String owner(String token) {
    return user(token).username();
  }

  /**
   * Sets the password, uses the link up and ends every sign-in of the account. The second factor
   * stays: who lost it as well has it taken away by an act of its own. The tie to the ministry's
   * sign-in stands for the password and goes with it.
   */
  public void use(String token, @Valid PasswordEntry entry, String address) {
    User user = user(token);
    user.useHash(passwords.hash(policy.accepted(entry, user)));
    links.use(token, clock.instant());
    providers.untie(user.id());
    sessions.endAll(user.id(), null, clock.instant());
    door.fire(
        new DoorEvent(
            DoorEvent.Action.SET_PASSWORD,
            true,
            user.id(),
            user.username(),
            user.roleCode(),
            user.officeCode(),
            null,
            address));
  }

  private User user(String token) {
    return links
        .find(token, clock.instant())
        .map(users::get)
        .orElseThrow(() -> new NotFoundException("link"));
  }
}
