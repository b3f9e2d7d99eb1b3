package org.resguardo.evidence.web;

import org.omnifaces.util.Faces;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Typed;

/** What an address asks for. What cannot be there is not found, whatever is wrong with it. */
final class Asked {
  private Asked() {}

  static CaseNumber number() {
    return CaseNumber.demand(Faces.getRequestParameter("number"));
  }

  /** The id in the address, or null when there is none. */
  static Long id() {
    String typed = Faces.getRequestParameter("id");
    return typed == null ? null : Typed.id(typed);
  }

  /** A parameter without blanks around it; null when empty. */
  static String text(String name) {
    return Typed.orNull(Faces.getRequestParameter(name));
  }
}
