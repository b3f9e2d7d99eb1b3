package org.resguardo.deadline.web;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
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

  static long id() {
    String typed = Faces.getRequestParameter("id");
    if (typed == null || !typed.matches("\\d{1,18}")) {
      throw new NotFoundException("id " + typed);
    }
    return Long.parseLong(typed);
  }

  /** The values of a filter that may be chosen; others are left out. */
  static Set<String> among(String name, Set<String> known) {
    String[] given = Faces.getRequestParameterValues(name);
    Set<String> kept = new LinkedHashSet<>(given == null ? Set.of() : Arrays.asList(given));
    kept.retainAll(known);
    return kept;
  }

  static String text(String name) {
    String typed = Faces.getRequestParameter(name);
    return typed == null || typed.isBlank() ? null : typed.strip();
  }
}
