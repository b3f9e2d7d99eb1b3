package org.resguardo.kernel;

/**
 * What was asked for needs the second factor once more, and no code came along. On a page the
 * message stands at the field {@code code}; the interface answers 403 {@code step-up-required}.
 */
public class StepUpException extends RuleException {
  private static final long serialVersionUID = 1L;

  public StepUpException() {
    super(Problem.at("code", "access.stepUp.needed"));
  }
}
