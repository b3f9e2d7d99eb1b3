package org.resguardo.reference;

import java.util.List;

/** A country pack is refused; nothing of it was loaded. Each problem names file, row and column. */
public class PackException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  PackException(List<String> problems) {
    this("The country pack is refused:\n  " + String.join("\n  ", problems), problems);
  }

  private PackException(String message, List<String> problems) {
    super(message);
    this.problems = List.copyOf(problems);
  }

  /** For what is no fault of the files. */
  static PackException inOneSentence(String sentence) {
    return new PackException(sentence, List.of(sentence));
  }

  public List<String> problems() {
    return problems;
  }
}
