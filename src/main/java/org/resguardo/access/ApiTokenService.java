package org.resguardo.access;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;

/** Tokens for scripts: narrower than their owner, with an end, shown once (decision 0193). */
@Boundary
public class ApiTokenService {
  private static final int MOST = 20;

  @Inject Caller caller;
  @Inject Deeds deeds;
  @Inject UserRepository users;
  @Inject SessionRepository sessions;
  @Inject ApiTokenRepository tokens;
  @Inject Passwords passwords;
  @Inject StepUp stepUp;
  @Inject SignInSettings settings;
  @Inject @MachineClock Clock clock;

  /**
   * Opens a sign-in for a script; the token is in this answer and nowhere else. Asks for the
   * password, and for a code where one is due.
   */
  @Requires(Permission.SIGNED_IN)
  public SignIn.Opened make(@Valid ApiTokenEntry entry) {
    long me = caller.profile().userId();
    Set<TokenScope> scopes = scopes(entry);
    if (entry.getDays() > settings.tokenDays()) {
      throw new RuleException(Problem.at("days", "access.token.days.most", settings.tokenDays()));
    }
    String typed = entry.getPassword() == null ? "" : entry.getPassword();
    if (!passwords.matches(typed, users.get(me).passwordHash())) {
      throw new RuleException(Problem.at("password", "access.password.wrong"));
    }
    stepUp.demand();
    Instant now = clock.instant();
    sessions.lockAccount(me);
    checkAmongOthers(me, entry.getLabel().strip(), now);
    String token = SecretToken.random();
    Instant end = now.plus(Duration.ofDays(entry.getDays()));
    long id =
        sessions.add(me, SessionKind.API, SecretToken.sha256(token), caller.address(), now, end);
    tokens.limit(id, entry.getLabel().strip(), TokenScope.join(scopes));
    deeds
        .current()
        .logged()
        .subject("token " + id)
        .detail("token", TokenScope.join(scopes))
        .detail("until", end);
    return new SignIn.Opened(token, end, me);
  }

  private void checkAmongOthers(long me, String label, Instant now) {
    if (tokens.isTaken(me, label, now)) {
      throw new RuleException(Problem.at("label", "access.token.taken"));
    }
    if (tokens.running(me, now) >= MOST) {
      throw new RuleException(Problem.at("label", "access.token.many", MOST));
    }
  }

  private static Set<TokenScope> scopes(ApiTokenEntry entry) {
    Set<TokenScope> scopes = EnumSet.noneOf(TokenScope.class);
    try {
      entry.getScopes().forEach(name -> scopes.add(TokenScope.valueOf(name)));
    } catch (IllegalArgumentException unknown) {
      throw new RuleException(Problem.at("scopes", "access.token.scopes.choose"));
    }
    return scopes;
  }
}
