package org.resguardo.person;

import java.util.Collection;
import java.util.Map;
import org.resguardo.kernel.PartyId;

/**
 * Asked by the vault before it sweeps: which of these parties stand in a case after all. The vault
 * knows no case, so whoever crosses both stores answers.
 */
public interface PartyOwners {
  /** The id of the case of each party that has one. */
  Map<PartyId, Long> casesOf(Collection<PartyId> parties);
}
