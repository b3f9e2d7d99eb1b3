package org.resguardo.evidence.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import org.resguardo.access.Caller;
import org.resguardo.kernel.Messages;
import org.resguardo.kernel.Problem;

/** Texts of an answer that Faces does not make: in the page's language, else the user's. */
@ApplicationScoped
class Spoken {
  @Inject Caller caller;
  @Inject Messages messages;

  /** {@code language}: in which the page was written, if it says so. */
  String say(HttpServletRequest request, String language, Problem problem) {
    return messages.text(locale(request, language), problem.key(), problem.arguments().toArray());
  }

  private Locale locale(HttpServletRequest request, String language) {
    if (language != null && messages.languages().contains(language)) {
      return Locale.forLanguageTag(language);
    }
    String own = caller.isKnown() ? caller.profile().language() : null;
    if (own != null) {
      return Locale.forLanguageTag(own);
    }
    return Collections.list(request.getLocales()).stream()
        .filter(wanted -> messages.languages().contains(wanted.getLanguage()))
        .findFirst()
        .orElse(Locale.forLanguageTag("es"));
  }
}
