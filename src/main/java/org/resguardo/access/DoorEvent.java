package org.resguardo.access;

/**
 * Something at the door, where no permitted call runs yet: a sign-in, a refusal, a lock-out, a
 * link. Observed by audit in the same transaction. {@code userId} is null when the name is
 * nobody's; such a name is not kept, because people type passwords there.
 */
public record DoorEvent(
    Action action,
    boolean done,
    Long userId,
    String username,
    String roleCode,
    String officeCode,
    Long sessionId,
    String address) {
  /** Codes for the log; their titles are locale keys. */
  public enum Action {
    SIGN_IN,
    /** The ministry's own sign-in vouched for an account, or was refused. */
    PROVIDER,
    SIGN_OUT,
    STEP_UP,
    LOCK_OUT,
    SET_PASSWORD,
    FIRST_ACCOUNT
  }
}
