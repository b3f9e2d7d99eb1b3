package org.resguardo.access;

import org.resguardo.kernel.GivenCode;
import org.resguardo.kernel.GivenPasskey;

/** A second factor as it was shown: a code, the answer of a passkey, or neither (both null). */
record Proof(String code, GivenPasskey passkey) {
  static Proof of(String code) {
    return new Proof(code == null || code.isBlank() ? null : code.strip(), null);
  }

  static Proof of(GivenCode given) {
    return new Proof(given.code(), given.passkey());
  }

  boolean isEmpty() {
    return code == null && passkey == null;
  }
}
