package org.resguardo.kernel;

import java.util.List;

/**
 * A rule of the field was broken by what was asked; the caller is told which, in their language.
 */
public class RuleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public RuleException(List<Problem> problems) {
    super(problems.toString());
    this.problems = List.copyOf(problems);
  }

  public RuleException(Problem problem) {
    this(List.of(problem));
  }

  public RuleException(String key, Object... arguments) {
    this(Problem.general(key, arguments));
  }

  public List<Problem> problems() {
    return problems;
  }
}
