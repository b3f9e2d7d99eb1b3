package org.resguardo.shell.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import org.resguardo.shell.Words;

/** Yes, no, or not known. The platform's own takes every other word for a no. */
@FacesConverter(value = "r.yesno", managed = true)
public class YesNoConverter implements Converter<Object> {
  @Inject Words words;

  @Override
  public Object getAsObject(FacesContext context, UIComponent component, String sent) {
    if (sent == null || sent.isEmpty()) {
      return null;
    }
    return switch (sent) {
      case "true" -> Boolean.TRUE;
      case "false" -> Boolean.FALSE;
      default -> throw DayConverter.refused(words, "shell.yesno.invalid", sent);
    };
  }

  /** Also of the choices, which stand in the page as text. */
  @Override
  public String getAsString(FacesContext context, UIComponent component, Object value) {
    return value == null ? "" : value.toString();
  }
}
