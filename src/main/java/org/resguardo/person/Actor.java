package org.resguardo.person;

import org.resguardo.access.Caller;

/** Who does something to the vault, as its log keeps it. The vault itself has no user id. */
record Actor(Long userId, String username, String address) {
  /** The user id of work that no person asked for. */
  private static final long HOUSE = 0;

  static final Actor VAULT = new Actor(null, "vault", null);

  static Actor of(Caller caller) {
    Caller.Profile profile = caller.profile();
    Long user = profile.userId() == HOUSE ? null : profile.userId();
    return new Actor(user, profile.username(), caller.address());
  }
}
