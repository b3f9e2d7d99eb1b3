package org.resguardo.shell.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import org.resguardo.kernel.DateWords;
import org.resguardo.kernel.FuzzyDate;
import org.resguardo.kernel.TypedDate;
import org.resguardo.shell.Words;

/** A date as far as it is known: 2008, 5/2008, 26/2/2008, with ~ for an estimate. */
@FacesConverter(value = "r.fuzzy", managed = true)
public class FuzzyConverter implements Converter<FuzzyDate> {
  @Inject DateWords dates;
  @Inject Words words;

  @Override
  public FuzzyDate getAsObject(FacesContext context, UIComponent component, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    return TypedDate.fuzzy(typed, dates.today())
        .orElseThrow(() -> DayConverter.refused(words, "shell.date.invalidFuzzy", typed));
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, FuzzyDate date) {
    if (date == null) {
      return "";
    }
    String shown =
        switch (date.precision()) {
          case YEAR -> "%04d".formatted(date.earliest().getYear());
          case MONTH ->
              "%02d/%04d".formatted(date.earliest().getMonthValue(), date.earliest().getYear());
          case DAY -> DayConverter.typed(date.earliest());
        };
    return date.isEstimated() ? "~" + shown : shown;
  }
}
