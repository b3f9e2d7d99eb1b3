package org.resguardo.person;

import java.util.List;

/**
 * What entering an identity found. {@code checked} is false when the caller has used up the checks
 * of the hour: the identity is entered, and the comparison is made later by the vault itself.
 */
public record Entered(List<Match> matches, boolean checked) {
  public Entered {
    matches = List.copyOf(matches);
  }
}
