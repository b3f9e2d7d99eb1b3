package org.resguardo.shell.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resguardo.shell.Words;

/**
 * What the tag {@code r:field} asks about the input beside it: its label, its error, who describes
 * it.
 */
@Named("field")
@ApplicationScoped
public class FieldBacking {
  private static final String VIEWS = "/WEB-INF/views/";

  @Inject Words words;

  /**
   * The label's key: {@code room.view.id}, from the page's own place, unless the tag names a
   * prefix.
   */
  public String key(String prefix, String id) {
    return (prefix == null || prefix.isEmpty() ? page() : prefix) + "." + id;
  }

  /** The prefix of this page's texts: /WEB-INF/views/casefile/new.xhtml speaks as casefile.new. */
  public String page() {
    String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    String path = view.startsWith(VIEWS) ? view.substring(VIEWS.length()) : view.substring(1);
    return path.replaceFirst("\\.xhtml$", "").replace('/', '.').replace('-', '_');
  }

  public boolean hasHelp(String prefix, String id) {
    return words.has(key(prefix, id) + ".help");
  }

  /** The client id of the input with this id beside or below the given component. */
  public String clientId(UIComponent near, String id) {
    UIComponent input = near.findComponent(id);
    return input == null ? id : input.getClientId();
  }

  public boolean failed(UIComponent near, String id) {
    return !messages(near, id).isEmpty();
  }

  public String error(UIComponent near, String id) {
    return messages(near, id).stream()
        .map(message -> message.getDetail() == null ? message.getSummary() : message.getDetail())
        .distinct()
        .collect(Collectors.joining(". "));
  }

  /** Value of aria-describedby, or null. */
  public String describedBy(UIComponent input, boolean help) {
    String id = input.getClientId();
    String error = messages(input, input.getId()).isEmpty() ? null : id + "-error";
    String text =
        Stream.of(error, help ? id + "-help" : null)
            .filter(part -> part != null)
            .collect(Collectors.joining(" "));
    return text.isEmpty() ? null : text;
  }

  /** Value of aria-invalid, or null. */
  public String invalid(UIComponent input) {
    return messages(input, input.getId()).isEmpty() ? null : "true";
  }

  private List<FacesMessage> messages(UIComponent near, String id) {
    return FacesContext.getCurrentInstance().getMessageList(clientId(near, id));
  }
}
