package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.resguardo.kernel.PartyId;

/** Under which code each person of a case stands there. */
@ApplicationScoped
public class PartyCodes {
  @Inject PartyCodeRepository rows;

  public Map<PartyId, String> ofCase(long caseId) {
    return rows.ofCase(caseId);
  }
}
