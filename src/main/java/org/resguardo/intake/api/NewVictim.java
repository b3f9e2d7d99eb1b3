package org.resguardo.intake.api;

import org.resguardo.casefile.VictimEntry;
import org.resguardo.person.IdentityEntry;

/**
 * The body that registers a victim: the coded facts, and under {@code identity} who it is. The
 * identity goes in only; no answer gives it back.
 */
public class NewVictim extends VictimEntry {
  private static final long serialVersionUID = 1L;

  private IdentityEntry identity = new IdentityEntry();

  public IdentityEntry getIdentity() {
    return identity;
  }

  public void setIdentity(IdentityEntry identity) {
    this.identity = identity == null ? new IdentityEntry() : identity;
  }
}
