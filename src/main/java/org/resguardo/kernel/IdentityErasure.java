package org.resguardo.kernel;

import java.util.Collection;
import java.util.Set;

/**
 * The door of the vault for those who decide what is kept. Whoever calls has decided by its own
 * rules that it may happen and has that decision on record: this door asks nobody for permission.
 */
public interface IdentityErasure {
  /**
   * Destroys who these parties of a case are: names, texts, what they were found by, and the keys
   * under which copies in any backup are sealed. A person who is a party of another case too goes
   * on there under a new key. Again for the same parties, it does nothing.
   *
   * @param reason codes and numbers only; it stays in the ledger of the vault for good
   * @param decidedBy id of the user who answers for it
   */
  void erase(long caseId, Collection<PartyId> parties, String reason, long decidedBy);

  /** Those of {@code asked} who are the same human being as one of {@code held}, in any case. */
  Set<PartyId> sameAs(Collection<PartyId> held, Collection<PartyId> asked);
}
