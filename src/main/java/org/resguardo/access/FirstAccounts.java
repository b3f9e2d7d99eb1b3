package org.resguardo.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.resguardo.kernel.HouseOpened;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.Threshold;
import org.resguardo.reference.CountryFolder;
import org.resguardo.reference.DemoAccount;

/**
 * The accounts of an empty database: the demo's, or the first administrator's. Demo accounts with
 * their known password never meet real data: a start that would bring the two together is refused.
 */
@Threshold
public class FirstAccounts {
  private static final Logger LOG = Logger.getLogger(FirstAccounts.class.getName());
  private static final String ADMINISTRATOR = "it_administrator";

  @Inject UserRepository users;
  @Inject OneTimeLinkRepository links;
  @Inject Passwords passwords;
  @Inject SignInSettings settings;
  @Inject Event<DoorEvent> door;
  @Inject CountryFolder country;
  @Inject @MachineClock Clock clock;

  @Inject
  @ConfigProperty(name = "resguardo.first.admin")
  Optional<String> firstAdmin;

  /**
   * Furnishes an empty database.
   *
   * @throws IllegalStateException when a demo meets real accounts, or the other way round
   */
  public void furnish(@Observes @Priority(HouseOpened.ACCOUNTS) HouseOpened opened) {
    long[] found = users.count();
    demandOneKind(opened.demo(), found[0], found[1]);
    if (found[0] > 0) {
      return;
    }
    if (opened.demo()) {
      addDemoAccounts();
    } else {
      firstAdmin.filter(name -> !name.isBlank()).ifPresent(name -> addAdministrator(name.strip()));
    }
  }

  static void demandOneKind(boolean demo, long all, long ofDemo) {
    if (demo && all > ofDemo) {
      throw new IllegalStateException(
          "RESGUARDO_DEMO is true, but this database holds accounts that are not a demo's.");
    }
    if (!demo && ofDemo > 0) {
      throw new IllegalStateException(
          "RESGUARDO_DEMO is false, but this database holds demo accounts, whose password is known.");
    }
  }

  private void addDemoAccounts() {
    // One hash for all: the password is printed at the start anyway.
    String hash = passwords.hash(DemoAccount.PASSWORD);
    for (DemoAccount account : country.demoAccounts()) {
      var entry = new NewUserEntry();
      entry.setUsername(account.username());
      entry.setRoleCode(account.role());
      entry.setOfficeCode(account.office());
      entry.setShortName(account.shortName());
      User user = new User(entry, true, clock.instant());
      user.useHash(hash);
      add(user);
    }
  }

  private void addAdministrator(String name) {
    var entry = new NewUserEntry();
    entry.setUsername(name);
    entry.setRoleCode(ADMINISTRATOR);
    entry.setShortName(name);
    User user = new User(entry, false, clock.instant());
    add(user);
    String token = links.issue(user.id(), null, clock.instant());
    LOG.log(
        Level.WARNING,
        "First administrator {0}: set the password within {1} hours at /link/{2}",
        new Object[] {name, settings.linkHours(), token});
  }

  private void add(User user) {
    user.open();
    users.add(user);
    door.fire(
        new DoorEvent(
            DoorEvent.Action.FIRST_ACCOUNT,
            true,
            user.id(),
            user.username(),
            user.roleCode(),
            user.officeCode(),
            null,
            null));
  }
}
