package org.resguardo.retention.web;

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

  /** An id that the address may leave out. */
  static Long id(String name) {
    String typed = Typed.orNull(Faces.getRequestParameter(name));
    return typed == null ? null : Long.valueOf(Typed.id(typed));
  }
}
