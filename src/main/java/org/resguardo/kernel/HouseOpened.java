package org.resguardo.kernel;

/**
 * The stores were checked and the house may be furnished: first accounts, then the demo caseload.
 * Observers say their turn with {@code @Priority}; an exception ends the start. {@code demo}:
 * whether RESGUARDO_DEMO is on.
 */
public record HouseOpened(boolean demo) {
  /** First accounts. */
  public static final int ACCOUNTS = 100;

  /** What needs somebody to do it. */
  public static final int CASELOAD = 500;
}
