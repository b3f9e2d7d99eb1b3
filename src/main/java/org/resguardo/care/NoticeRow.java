package org.resguardo.care;

import java.time.LocalDate;
import org.resguardo.kernel.Row;

/**
 * Something a victim must be told, in a list over cases. {@code event}: list victim_event; {@code
 * kind}: of {@link #kindList()}; {@code attempts}: how often somebody tried.
 */
public record NoticeRow(
    long id,
    String number,
    String officialNumber,
    String victim,
    boolean child,
    String event,
    String kind,
    LocalDate on,
    LocalDate due,
    String language,
    boolean interpreter,
    String prosecutor,
    int attempts) {

  static NoticeRow of(Row row) {
    return new NoticeRow(
        row.id(0),
        row.text(1),
        row.text(2),
        row.text(3),
        row.flag(4),
        row.text(5),
        row.text(6),
        row.day(7),
        row.day(8),
        row.text(9),
        row.flag(10),
        row.text(11),
        row.number(12));
  }

  public String kindList() {
    return kindList(event);
  }

  static String kindList(String event) {
    return switch (event) {
      case "DECISION" -> "decision_kind";
      case "HEARING", "HEARING_OFF" -> "hearing_kind";
      case "RELEASE", "BREACH" -> "measure_kind";
      default -> null;
    };
  }

  public String shownNumber() {
    return officialNumber == null ? number : officialNumber;
  }
}
