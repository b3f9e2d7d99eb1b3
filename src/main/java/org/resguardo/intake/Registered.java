package org.resguardo.intake;

import java.util.List;

/**
 * Somebody was registered under {@code code}. {@code elsewhere}: whom to call because a record
 * exists in another case; {@code sameCase}: code of somebody of this very case who may be the same
 * person. {@code told} is false when the caller has used up the checks of this hour: then an empty
 * {@code elsewhere} says nothing, and the heads of both offices are told in the caller's place.
 */
public record Registered(
    String code, List<ElsewhereView> elsewhere, String sameCase, boolean told) {
  public Registered {
    elsewhere = List.copyOf(elsewhere);
  }

  Registered as(String newCode) {
    return new Registered(newCode, elsewhere, sameCase, told);
  }
}
