package org.resguardo.deadline.web;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Typed;

/** What an address asks for. What cannot be there is not found, whatever is wrong with it. */
final class Asked {
  private Asked() {}

  static CaseNumber number() {
    return CaseNumber.demand(Faces.getRequestParameter("number"));
  }

  static long id() {
    return Typed.id(Faces.getRequestParameter("id"));
  }

  /** The values of a filter that may be chosen; others are left out. */
  static Set<String> among(String name, Set<String> known) {
    String[] given = Faces.getRequestParameterValues(name);
    Set<String> kept = new LinkedHashSet<>(given == null ? Set.of() : Arrays.asList(given));
    kept.retainAll(known);
    return kept;
  }

  static String text(String name) {
    return Typed.orNull(Faces.getRequestParameter(name));
  }
}
