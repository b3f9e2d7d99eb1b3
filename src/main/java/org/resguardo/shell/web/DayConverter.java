package org.resguardo.shell.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.resguardo.kernel.DateWords;
import org.resguardo.kernel.TypedDate;
import org.resguardo.shell.Words;

/** A day as it is typed: 26/2, 26/2/2026, hoy, +10d. Shown as 26/02/2026. */
@FacesConverter(value = "r.day", managed = true)
public class DayConverter implements Converter<LocalDate> {
  @Inject DateWords dates;
  @Inject Words words;

  @Override
  public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    return TypedDate.day(typed, dates.today())
        .orElseThrow(() -> refused(words, "shell.date.invalid", typed));
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
    return day == null ? "" : typed(day);
  }

  static String typed(LocalDate day) {
    return "%02d/%02d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  static ConverterException refused(Words words, String key, String typed) {
    String text = words.say(key, typed.strip());
    return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
  }
}
