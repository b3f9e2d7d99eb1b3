package org.resguardo.intake.web;

import org.resguardo.kernel.CaseNumber;

/**
 * What every form about somebody in a case holds: the case, what is typed of the facts and what is
 * typed of the identity, which goes to the vault and is never read back.
 *
 * @param <E> the facts as typed
 */
public abstract class PersonForm<E> {
  private final CaseNumber number = Address.number();
  private final IdentityForm identity = new IdentityForm();
  private final Citizenships citizenships = new Citizenships();

  /** The facts as typed so far. */
  public abstract E getEntry();

  CaseNumber number() {
    return number;
  }

  public String getNumber() {
    return number.value();
  }

  public IdentityForm getIdentity() {
    return identity;
  }

  public Citizenships getCitizenships() {
    return citizenships;
  }
}
