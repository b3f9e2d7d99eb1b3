package org.resguardo.person;

import org.resguardo.access.Caller;

/** Who does something to the vault, as its log keeps it. The vault itself has no user id. */
record Actor(Long userId, String username, String address) {
  static final Actor VAULT = new Actor(null, "vault", null);

  static Actor of(Caller caller) {
    Caller.Profile profile = caller.profile();
    return new Actor(profile.userId(), profile.username(), caller.address());
  }
}
