package org.resguardo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.resguardo.kernel.PartySealed;

/**
 * Carries a judicial reserve into the vault: closing at once, before the case's transaction stands
 * (a reserve that is then not recorded leaves the vault closed, never open), opening only after it.
 */
@ApplicationScoped
class SealedParties {
  @Inject Vault vault;

  void close(@Observes PartySealed event) {
    if (event.sealed()) {
      vault.reserve(event.party(), true);
    }
  }

  void open(@Observes(during = TransactionPhase.AFTER_SUCCESS) PartySealed event) {
    if (!event.sealed()) {
      vault.reserve(event.party(), false);
    }
  }
}
