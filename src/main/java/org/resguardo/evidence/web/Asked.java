package org.resguardo.evidence.web;

import org.omnifaces.util.Faces;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.NotFoundException;

/** What an address asks for. What cannot be there is not found, whatever is wrong with it. */
final class Asked {
  private Asked() {}

  static CaseNumber number() {
    String typed = Faces.getRequestParameter("number");
    return CaseNumber.parse(typed).orElseThrow(() -> new NotFoundException("case " + typed));
  }

  /** The id in the address, or null when there is none. */
  static Long id() {
    String typed = Faces.getRequestParameter("id");
    if (typed == null) {
      return null;
    }
    if (!typed.matches("\\d{1,18}")) {
      throw new NotFoundException("id " + typed);
    }
    return Long.valueOf(typed);
  }

  /** A parameter without blanks around it; null when empty. */
  static String text(String name) {
    String typed = Faces.getRequestParameter(name);
    return typed == null || typed.isBlank() ? null : typed.strip();
  }
}
