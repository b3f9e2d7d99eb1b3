package org.resguardo.casefile;

import java.util.Map;

/**
 * One line of the table that says when a field binds: {@code phase} R at registration, A before the
 * accusation, F before closing; only while the condition holds on the record's facts.
 */
record FieldRule(String record, String field, char phase, Map<String, String> condition) {
  boolean applies(Map<String, Object> facts) {
    return condition.entrySet().stream()
        .allMatch(wanted -> wanted.getValue().equals(String.valueOf(facts.get(wanted.getKey()))));
  }

  /** "Unknown" is an answer; only nothing at all is missing. */
  boolean isMissing(Map<String, Object> facts) {
    Object content = facts.get(field);
    return content == null
        || content instanceof CharSequence text && text.toString().isBlank()
        || content instanceof Boolean given && !given && isPresence(field)
        || content instanceof Number number && number.longValue() == 0 && isPresence(field);
  }

  // Counts of rows and yes/no answers differ: no victim on record is missing, "no" is an answer.
  private static boolean isPresence(String field) {
    return switch (field) {
      case "interpreterNeeded", "publicOfficial", "onlineUsed", "organisedGroup" -> false;
      default -> true;
    };
  }
}
