package org.resguardo.evidence;

import org.resguardo.kernel.PartyId;

/** Somebody of the case, by code. {@code capacity} is of another party only. */
public record Person(
    Role role, long id, PartyId party, String code, boolean child, String capacity) {
  /** As what somebody is in the case. */
  public enum Role {
    ACCUSED,
    VICTIM,
    OTHER
  }
}
