package org.resguardo.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.resguardo.reference.CodeBook;

/** The language of a call of the API, chosen from its Accept-Language; the country's until then. */
@RequestScoped
public class SpokenLanguage {
  @Inject CodeBook codes;
  private Locale locale;

  public Locale locale() {
    return locale == null ? codes.ownLocale() : locale;
  }

  public void speak(Locale chosen) {
    locale = chosen;
  }
}
