package org.resguardo.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.resguardo.access.ApiTokenEntry;
import org.resguardo.access.ApiTokenService;
import org.resguardo.access.SignIn;
import org.resguardo.access.TokenScope;

/** Making a token for a script. It is in the answer of the act and nowhere else. */
@Named
@RequestScoped
public class ApiTokenBacking {
  @Inject ApiTokenService tokens;

  private final ApiTokenEntry entry = new ApiTokenEntry();
  private SignIn.Opened made;

  public void make() {
    made = tokens.make(entry);
  }

  public ApiTokenEntry getEntry() {
    return entry;
  }

  /** Null until the token was made. */
  public SignIn.Opened getMade() {
    return made;
  }

  public TokenScope[] getScopes() {
    return TokenScope.values();
  }
}
