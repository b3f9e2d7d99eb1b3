package org.resguardo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.resguardo.kernel.PartyHidden;

/**
 * Carries an expungement into the vault: hiding at once, before the case's transaction stands (one
 * that is then not recorded leaves it hidden, never shown), showing only after it.
 */
@ApplicationScoped
class HiddenParties {
  @Inject VaultHiding vault;

  void hide(@Observes PartyHidden event) {
    if (event.hidden()) {
      vault.hide(event.party());
    }
  }

  void show(@Observes(during = TransactionPhase.AFTER_SUCCESS) PartyHidden event) {
    if (!event.hidden()) {
      vault.show(event.party());
    }
  }
}
