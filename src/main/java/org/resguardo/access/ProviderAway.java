package org.resguardo.access;

/** The ministry's own sign-in does not answer, or not as one; nothing is said of the person. */
public final class ProviderAway extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ProviderAway(Throwable cause) {
    super(cause);
  }

  ProviderAway(String what) {
    super(what);
  }
}
