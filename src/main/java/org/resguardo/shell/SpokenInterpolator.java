package org.resguardo.shell;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import java.util.Locale;
import org.resguardo.kernel.Messages;

/**
 * Constraint messages in the language of whoever asked, not of the machine. A message that is the
 * key of one of our texts is that text.
 */
public class SpokenInterpolator implements MessageInterpolator {
  private final MessageInterpolator standard =
      Validation.byDefaultProvider().configure().getDefaultMessageInterpolator();

  @Override
  public String interpolate(String template, Context context) {
    return interpolate(template, context, spoken());
  }

  @Override
  public String interpolate(String template, Context context, Locale locale) {
    if (template.startsWith("{") && template.endsWith("}")) {
      String key = template.substring(1, template.length() - 1);
      Messages messages = CDI.current().select(Messages.class).get();
      if (messages.has(locale, key)) {
        return standard.interpolate(messages.text(locale, key), context, locale);
      }
    }
    return standard.interpolate(template, context, locale);
  }

  private static Locale spoken() {
    try {
      return FacesContext.getCurrentInstance() != null
          ? CDI.current().select(PageLocale.class).get().current()
          : CDI.current().select(SpokenLanguage.class).get().locale();
    } catch (ContextNotActiveException atStartUp) {
      return Locale.ENGLISH;
    }
  }
}
