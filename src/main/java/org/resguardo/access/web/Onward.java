package org.resguardo.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.resguardo.kernel.Messages;
import org.resguardo.kernel.SafeHeaders;

/**
 * Leads a browser on by a page that moves by itself, where a redirect would not do: a form of ours
 * may not be redirected to another site (form-action), and what another site redirects to comes
 * without the cookies that are ours alone (SameSite=Strict).
 */
@ApplicationScoped
public class Onward {
  private static final String NOTHING =
      "default-src 'none'; base-uri 'none'; object-src 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  @Inject Messages messages;
  @Inject Refusals refusals;

  /** {@code address}: without blanks and line ends, as an address is. */
  void lead(HttpServletRequest request, HttpServletResponse response, String address)
      throws IOException {
    Locale locale = refusals.spoken(request);
    String title = messages.text(locale, "access.provider.onward");
    String page =
        "<!DOCTYPE html><html lang=\"%s\"><head><meta charset=\"UTF-8\"><title>%s</title></head>"
            + "<body><p><a href=\"%s\">%s</a></p></body></html>";
    response.setHeader("Refresh", "0;url=" + address);
    response.setHeader(SafeHeaders.POLICY, NOTHING);
    response.setContentType("text/html");
    response.setCharacterEncoding("UTF-8");
    response
        .getOutputStream()
        .write(
            page.formatted(locale.toLanguageTag(), title, escaped(address), title)
                .getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
