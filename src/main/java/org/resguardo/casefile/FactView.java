package org.resguardo.casefile;

import java.util.List;

/**
 * One fact to show: {@code kind} CODE (of {@code list}), DAY, FUZZY, FLAG, NUMBER, LABEL or TEXT;
 * several values where the fact has several, none where nothing is said.
 */
public record FactView(String name, String kind, String list, List<?> values) {
  public FactView {
    values = List.copyOf(values);
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }
}
