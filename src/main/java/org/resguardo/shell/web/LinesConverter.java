package org.resguardo.shell.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/**
 * A text of several lines. A browser counts the end of a line as one letter against the longest
 * text allowed, and sends two.
 */
@FacesConverter("r.lines")
public class LinesConverter implements Converter<String> {
  @Override
  public String getAsObject(FacesContext context, UIComponent component, String sent) {
    return sent == null || sent.isEmpty() ? null : sent.replace("\r\n", "\n");
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, String text) {
    return text == null ? "" : text;
  }
}
