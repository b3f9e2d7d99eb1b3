package org.resguardo.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import org.resguardo.kernel.Messages;

/** The one answer that the API gives outside JAX-RS: nobody is signed in (RFC 9457). */
@ApplicationScoped
public class Refusals {
  @Inject Messages messages;

  /** The language of who asks, as the browser or the program says. */
  Locale spoken(HttpServletRequest request) {
    return Collections.list(request.getLocales()).stream()
        .filter(wanted -> messages.languages().contains(wanted.getLanguage()))
        .findFirst()
        .orElse(Locale.forLanguageTag("es"));
  }

  void unauthenticated(HttpServletRequest request, HttpServletResponse response) {
    Locale locale = spoken(request);
    String title = messages.text(locale, "api.unauthenticated");
    byte[] body =
        ("{\"type\":\"about:blank\",\"title\":\"" + title + "\",\"status\":401}")
            .getBytes(StandardCharsets.UTF_8);
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    response.setHeader("WWW-Authenticate", "Bearer");
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("application/problem+json");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Content-Language", locale.toLanguageTag());
    try {
      response.getOutputStream().write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
