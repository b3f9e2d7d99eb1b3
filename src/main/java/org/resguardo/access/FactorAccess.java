package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;

/** What is asked for before one's own second factors are changed. */
@ApplicationScoped
class FactorAccess {
  @Inject Caller caller;
  @Inject UserRepository users;
  @Inject Passwords passwords;
  @Inject StepUp stepUp;
  @Inject FactorCheck check;
  @Inject FactorRepository factors;
  @Inject RecoveryCodes codes;

  /** The password, and the second factor where there is one. */
  void demandPassword(String typed) {
    String hash = users.get(caller.profile().userId()).passwordHash();
    if (!passwords.matches(typed == null ? "" : typed, hash)) {
      throw new RuleException(Problem.at("password", "access.password.wrong"));
    }
    stepUp.demand();
  }

  void demandAgain() {
    stepUp.demand();
  }

  boolean isOn(long userId) {
    return check.isOn(userId);
  }

  /** After one was taken away; without any left the recovery codes go too. */
  void demandOneLeft(long userId) {
    if (check.isOn(userId)) {
      return;
    }
    if (check.isRequired()) {
      throw new RuleException("access.factor.required");
    }
    factors.remove(userId);
  }

  List<String> freshCodes(long userId) {
    return codes.renew(userId);
  }
}
