package org.resguardo.shell.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resguardo.kernel.DateWords;
import org.resguardo.shell.Words;

/** A time of day as it is typed: 8, 8:30, 08.30, 0830, 13h30. Shown as 08:30. */
@FacesConverter(value = "r.time", managed = true)
public class TimeConverter implements Converter<LocalTime> {
  private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.hH]?(\\d{2}))?\\s*[hH]?");

  @Inject DateWords dates;
  @Inject Words words;

  @Override
  public LocalTime getAsObject(FacesContext context, UIComponent component, String typed) {
    return typed == null || typed.isBlank() ? null : read(words, typed);
  }

  static LocalTime read(Words words, String typed) {
    Matcher match = TIME.matcher(typed.strip());
    if (match.matches()) {
      String minute = match.group(2);
      try {
        return LocalTime.of(
            Integer.parseInt(match.group(1)), minute == null ? 0 : Integer.parseInt(minute));
      } catch (DateTimeException tooLate) {
        throw DayConverter.refused(words, "shell.time.invalid", typed);
      }
    }
    throw DayConverter.refused(words, "shell.time.invalid", typed);
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, LocalTime time) {
    return time == null ? "" : dates.time(time);
  }
}
