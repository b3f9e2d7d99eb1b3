package org.resguardo.person;

/**
 * A ciphertext does not belong where it stands: changed, moved from another row, sealed under
 * another key, or its person was erased. Nothing of it is shown. The message names the row, never
 * content.
 */
class SealBrokenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SealBrokenException(String where, Throwable cause) {
    super("the vault refuses " + where, cause);
  }
}
