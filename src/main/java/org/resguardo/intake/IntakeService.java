package org.resguardo.intake;

import org.resguardo.casefile.AccusedEntry;
import org.resguardo.casefile.PartyEntry;
import org.resguardo.casefile.VictimEntry;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Coordinator;
import org.resguardo.person.IdentityEntry;

/**
 * Registers people: who they are goes to the vault first, what is known of them to the case after
 * that, then the vault's row is claimed (decision 1).
 *
 * <p>{@code requestKey}: a party id drawn when the form was made, so that a second submit lands on
 * the first one's result; null draws one here.
 */
@Coordinator
public class IntakeService {
  public Registered registerVictim(
      CaseNumber number, VictimEntry entry, IdentityEntry identity, String requestKey) {
    throw new UnsupportedOperationException();
  }

  public Registered registerAccused(
      CaseNumber number, AccusedEntry entry, IdentityEntry identity, String requestKey) {
    throw new UnsupportedOperationException();
  }

  public Registered registerParty(
      CaseNumber number, PartyEntry entry, IdentityEntry identity, String requestKey) {
    throw new UnsupportedOperationException();
  }
}
