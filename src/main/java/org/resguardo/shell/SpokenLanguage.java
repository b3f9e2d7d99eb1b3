package org.resguardo.shell;

import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;

/** The language of a call of the API, chosen from its Accept-Language; Spanish until then. */
@RequestScoped
public class SpokenLanguage {
  private Locale locale = Locale.forLanguageTag("es-CR");

  public Locale locale() {
    return locale;
  }

  public void speak(Locale chosen) {
    locale = chosen;
  }
}
