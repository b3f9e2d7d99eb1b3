package org.resguardo.measure;

import org.resguardo.kernel.PartyId;

/**
 * Somebody of the case on whom or for whom a measure can be: {@code accusedId} is null for a victim
 * or another party; {@code ended}: the proceedings against this accused are over.
 */
public record Subject(Long accusedId, PartyId partyId, String code, boolean victim, boolean ended) {
  public boolean isAccused() {
    return accusedId != null;
  }
}
