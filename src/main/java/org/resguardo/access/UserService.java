package org.resguardo.access;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;

/** One's own account: password, language, look, sign-ins. */
@Boundary
public class UserService {
  @Inject Caller caller;
  @Inject Deeds deeds;
  @Inject UserRepository users;
  @Inject AccountSessionsRepository sessions;
  @Inject Passwords passwords;
  @Inject PasswordPolicy policy;
  @Inject @MachineClock Clock clock;

  @Requires(Permission.SIGNED_IN)
  public AccountView account() {
    User me = me();
    String substitute =
        Optional.ofNullable(me.substituteId()).map(users::get).map(User::username).orElse(null);
    return new AccountView(
        me.username(),
        me.shortName(),
        me.roleCode(),
        me.officeCode(),
        me.language(),
        me.theme(),
        me.shortcuts(),
        me.leaveFrom(),
        me.leaveTo(),
        substitute,
        me.lastSignInAt(),
        caller.profile().permissions());
  }

  /** Sets a new password and ends every other sign-in of the account. */
  @Requires(Permission.SIGNED_IN)
  public void changePassword(@Valid PasswordEntry entry) {
    User me = me();
    demandPassword("current", entry.getCurrent(), me);
    me.useHash(passwords.hash(policy.accepted(entry, me)));
    sessions.endAll(me.id(), caller.profile().sessionId(), clock.instant());
    deeds.current().logged().subject("password");
  }

  private void demandPassword(String field, String password, User me) {
    if (!passwords.matches(password == null ? "" : password, me.passwordHash())) {
      throw new RuleException(Problem.at(field, "access.password.wrong"));
    }
  }

  /** Language and theme as codes; null leaves the choice to the browser. */
  @Requires(Permission.SIGNED_IN)
  public void prefer(String language, String theme, boolean shortcuts) {
    me().prefer(language, theme, shortcuts);
    deeds.current().logged().subject("preferences");
  }

  /** The switch on every page, as the account's own setting; null leaves it to the browser. */
  @Requires(Permission.SIGNED_IN)
  public void preferLanguage(String language) {
    User me = me();
    me.prefer(language, me.theme(), me.shortcuts());
    deeds.current().logged().subject("language");
  }

  /** The switch on every page, as the account's own setting; null: as the system says. */
  @Requires(Permission.SIGNED_IN)
  public void preferTheme(String theme) {
    User me = me();
    me.prefer(me.language(), theme, me.shortcuts());
    deeds.current().logged().subject("theme");
  }

  /** Running sign-ins of one's own, newest first. */
  @Requires(Permission.SIGNED_IN)
  public List<SessionView> sessions() {
    return sessions.running(
        caller.profile().userId(), caller.profile().sessionId(), clock.instant());
  }

  /** Ends another sign-in of one's own; {@code password}: the account's, once more. */
  @Requires(Permission.SIGNED_IN)
  public void endSession(long sessionId, String password) {
    demandPassword("proof", password, me());
    end(sessionId);
  }

  /**
   * A token of one's own is worth nothing from now on. No password: one that is in wrong hands must
   * not wait for it.
   */
  @Requires(Permission.SIGNED_IN)
  public void revokeToken(long tokenId) {
    if (sessions().stream().noneMatch(open -> open.id() == tokenId && open.isToken())) {
      throw new NotFoundException("token " + tokenId);
    }
    end(tokenId);
  }

  private void end(long sessionId) {
    if (sessions.end(caller.profile().userId(), sessionId, clock.instant()) == 0) {
      throw new NotFoundException("session " + sessionId);
    }
    deeds.current().logged().subject("session " + sessionId);
  }

  private User me() {
    return users.get(caller.profile().userId());
  }
}
