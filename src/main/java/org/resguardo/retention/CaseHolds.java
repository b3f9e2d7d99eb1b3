package org.resguardo.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.resguardo.kernel.LegalHolds;

/** Answers whoever is about to destroy something of a case. */
@ApplicationScoped
class CaseHolds implements LegalHolds {
  @Inject HoldRepository holds;

  @Override
  public boolean isHeld(long caseId) {
    return holds.anyOpen(caseId);
  }
}
