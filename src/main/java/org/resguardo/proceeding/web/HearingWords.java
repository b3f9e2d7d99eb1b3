package org.resguardo.proceeding.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.omnifaces.util.Faces;
import org.resguardo.kernel.DateWords;
import org.resguardo.kernel.Messages;
import org.resguardo.reference.CodeBook;
import org.resguardo.reference.WorkCalendar;

/** The words of the forms about hearings, in the language of the page. */
@ApplicationScoped
class HearingWords {
  @Inject CodeBook codes;
  @Inject Messages messages;
  @Inject DateWords dates;

  String title(String list, String code) {
    return codes.title(list, code, locale());
  }

  String text(String key, Object... arguments) {
    return messages.text(locale(), key, arguments);
  }

  String date(LocalDate day) {
    return dates.date(locale(), day);
  }

  String time(java.time.LocalTime time) {
    return dates.time(time);
  }

  LocalDateTime now() {
    return dates.now();
  }

  /**
   * Why the courts do not work on a day; null when they do. A hearing can be fixed all the same: a
   * person in custody is heard on a Sunday too.
   */
  String offDay(LocalDate day) {
    WorkCalendar calendar = codes.terms().calendar();
    if (day == null || calendar.works(day)) {
      return null;
    }
    String holiday = calendar.holiday(day);
    String why = holiday == null ? text("proceeding.offDay.weekend") : title("holiday", holiday);
    return text("proceeding.offDay", dates.longDate(locale(), day), why);
  }

  private static Locale locale() {
    return Faces.getLocale();
  }
}
