package org.resguardo.intake.web;

import org.resguardo.intake.Registered;

/**
 * Registers somebody by one save: facts to the case, identity to the vault. A second submit of the
 * same form lands on the first one's result.
 *
 * @param <E> the facts as typed
 */
public abstract class NewPersonForm<E> extends PersonForm<E> {
  private final E entry;
  private String requestKey = RequestKey.draw();

  NewPersonForm(E entry) {
    this.entry = entry;
  }

  /** Registers what is typed. */
  abstract Registered register(String requestKey);

  abstract Outcome outcome();

  /** What is said when it is done. */
  abstract String done();

  public void save() {
    outcome().show(number(), register(requestKey), done());
  }

  @Override
  public E getEntry() {
    return entry;
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(String requestKey) {
    this.requestKey = requestKey;
  }
}
