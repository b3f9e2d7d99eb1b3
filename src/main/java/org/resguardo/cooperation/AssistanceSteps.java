package org.resguardo.cooperation;

import java.util.Set;

/** Which steps begin and end a request, and after which an answer is awaited. */
final class AssistanceSteps {
  static final String DRAFTED = "DRAFTED";
  static final String RECEIVED = "RECEIVED";
  static final String REFUSED = "REFUSED";
  static final Set<String> END = Set.of(REFUSED, "CLOSED");
  static final Set<String> AWAITED =
      Set.of("TO_CENTRAL", "SENT", "ACKNOWLEDGED", "MORE_ASKED", RECEIVED);
  static final Set<String> FIRST = Set.of(DRAFTED, RECEIVED);

  private AssistanceSteps() {}

  static String first(String direction) {
    return "RECEIVED".equals(direction) ? RECEIVED : DRAFTED;
  }
}
