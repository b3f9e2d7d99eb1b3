package org.resguardo.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What was being sent when the database went away, for the page that says so: the same form can be
 * sent again from there, with its view and its request key, so that nothing typed is lost and
 * nothing is stored twice. It stands in that answer alone, which no cache keeps.
 */
@Named("kept")
@RequestScoped
public class KeptBacking {
  /** One value of the form. */
  public record Part(String name, String value) {}

  /** Empty when nothing was sent, and for forms with a password. */
  public List<Part> getParts() {
    HttpServletRequest request =
        (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    @SuppressWarnings("unchecked")
    Map<String, String[]> sent =
        (Map<String, String[]>) request.getAttribute(ErrorPageRequest.SENT);
    String type = request.getContentType();
    boolean form = type != null && type.startsWith("application/x-www-form-urlencoded");
    if (sent == null || !form || sent.keySet().stream().anyMatch(KeptBacking::isSecret)) {
      return List.of();
    }
    return sent.entrySet().stream()
        .flatMap(part -> Stream.of(part.getValue()).map(value -> new Part(part.getKey(), value)))
        .toList();
  }

  private static boolean isSecret(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).matches(".*(password|wanted|repeated).*");
  }
}
