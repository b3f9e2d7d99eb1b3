package org.resguardo.cooperation.web;

import org.omnifaces.util.Faces;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Typed;

/** What an address of this room asks for; what cannot be there is not found. */
final class Asked {
  private Asked() {}

  static CaseNumber number() {
    return CaseNumber.demand(Faces.getRequestParameter("number"));
  }

  static long id() {
    return Typed.id(Faces.getRequestParameter("id"));
  }

  /** A parameter of the address; null when empty. */
  static String text(String name) {
    return Typed.orNull(Faces.getRequestParameter(name));
  }
}
