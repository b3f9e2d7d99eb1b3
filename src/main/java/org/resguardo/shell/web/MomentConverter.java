package org.resguardo.shell.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.resguardo.kernel.DateWords;
import org.resguardo.kernel.TypedDate;
import org.resguardo.shell.Words;

/** A day and a time in one field: 26/2 8:30, hoy 14:00. Shown as 26/02/2026 08:30. */
@FacesConverter(value = "r.moment", managed = true)
public class MomentConverter implements Converter<LocalDateTime> {
  @Inject DateWords dates;
  @Inject Words words;

  @Override
  public LocalDateTime getAsObject(FacesContext context, UIComponent component, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    String[] parts = typed.strip().split("[\\s,T]+", 2);
    LocalDate day =
        TypedDate.day(parts[0], dates.today())
            .filter(known -> parts.length == 2)
            .orElseThrow(() -> DayConverter.refused(words, "shell.moment.invalid", typed));
    return day.atTime(TimeConverter.read(words, parts[1]));
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, LocalDateTime moment) {
    return moment == null
        ? ""
        : DayConverter.typed(moment.toLocalDate()) + " " + dates.time(moment.toLocalTime());
  }
}
