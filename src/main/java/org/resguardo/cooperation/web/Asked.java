package org.resguardo.cooperation.web;

import org.omnifaces.util.Faces;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.NotFoundException;

/** What an address of this room asks for; what cannot be there is not found. */
final class Asked {
  private Asked() {}

  static CaseNumber number() {
    return CaseNumber.parse(Faces.getRequestParameter("number"))
        .orElseThrow(() -> new NotFoundException("case"));
  }

  static long id() {
    String typed = Faces.getRequestParameter("id");
    if (typed == null || !typed.matches("\\d{1,18}")) {
      throw new NotFoundException("assistance");
    }
    return Long.parseLong(typed);
  }

  /** A parameter of the address; null when empty. */
  static String text(String name) {
    String typed = Faces.getRequestParameter(name);
    return typed == null || typed.isBlank() ? null : typed.strip();
  }
}
