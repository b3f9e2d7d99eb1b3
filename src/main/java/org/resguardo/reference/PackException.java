package org.resguardo.reference;

import java.util.List;

/** A country pack is refused; nothing of it was loaded. Each problem names file, row and column. */
public class PackException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  PackException(List<String> problems) {
    super("The country pack is refused:\n  " + String.join("\n  ", problems));
    this.problems = List.copyOf(problems);
  }

  public List<String> problems() {
    return problems;
  }
}
