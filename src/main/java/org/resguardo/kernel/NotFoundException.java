package org.resguardo.kernel;

/**
 * There is no such record, or the caller may not know that there is: the two look alike (DP-05).
 */
public class NotFoundException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotFoundException(String what) {
    super(what);
  }
}
