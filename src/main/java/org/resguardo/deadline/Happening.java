package org.resguardo.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.resguardo.reference.TriggerCode;

/**
 * Something that happened in a case, as the view tells it.
 *
 * @param at null when the hour is not known
 * @param ref where it is recorded, for instance {@code decision#12}; empty for what is not an act
 * @param stated the end that the order itself names, which prevails over any reckoning; or null
 * @param months the highest penalty of the count's offence; or null
 */
record Happening(
    String code,
    LocalDate on,
    LocalTime at,
    String ref,
    Subject subject,
    LocalDate stated,
    Integer months) {

  static Happening of(String code, LocalDate on, Subject subject) {
    return new Happening(code, on, null, code + "#" + on, subject, null, null);
  }

  /** The hour; midnight when it is not known, which is the safe side for a term in hours. */
  LocalDateTime moment() {
    return on.atTime(at == null ? LocalTime.MIDNIGHT : at);
  }

  boolean isOneOf(List<String> codes) {
    return codes.stream().anyMatch(written -> TriggerCode.covers(written, code));
  }

  /** Not before the other, and another act: an act does not answer itself. */
  boolean follows(Happening other) {
    if (this == other || ref.equals(other.ref)) {
      return false;
    }
    return at == null || other.at == null
        ? !on.isBefore(other.on)
        : !moment().isBefore(other.moment());
  }
}
