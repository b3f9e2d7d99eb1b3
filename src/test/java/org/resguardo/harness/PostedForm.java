package org.resguardo.harness;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A form as a browser would send it, read from a rendered page: no script, no list of fields. */
public final class PostedForm {
  /** What a person is asked for. */
  public enum Kind {
    TEXT,
    LONG_TEXT,
    DATE,
    NUMBER,
    CHOICE,
    SUGGESTED
  }

  /** {@code limit}: how many characters the page lets in; 0 when it does not say. */
  public record Field(String name, Kind kind, int limit) {}

  private static final Pattern FORM = Pattern.compile("<form[^>]*>.*?</form>", Pattern.DOTALL);
  private static final Pattern CONTROL =
      Pattern.compile(
          "<input[^>]*>|<button[^>]*>|<textarea[^>]*>.*?</textarea>|<select[^>]*>.*?</select>",
          Pattern.DOTALL);
  private static final Pattern CHOSEN = Pattern.compile("<option[^>]*selected=\"selected\"[^>]*>");
  private static final int DATE_LENGTH = 24;

  private final String id;
  private final String action;
  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final List<Field> fields = new ArrayList<>();
  private final Set<String> names = new LinkedHashSet<>();
  private String button;
  private boolean fullButton;

  private PostedForm(String id, String action) {
    this.id = id;
    this.action = action;
  }

  /** The forms of a page that are sent to Faces, in reading order. */
  public static List<PostedForm> of(String page) {
    List<PostedForm> forms = new ArrayList<>();
    Matcher found = FORM.matcher(page);
    while (found.find()) {
      String form = found.group();
      if (form.contains("jakarta.faces.ViewState") && form.contains("method=\"post\"")) {
        forms.add(read(form));
      }
    }
    return forms;
  }

  /** The one form of a page with this id; empty where the page does not show it. */
  public static Optional<PostedForm> of(String page, String id) {
    return of(page).stream().filter(form -> form.id.equals(id)).findFirst();
  }

  public String action() {
    return action;
  }

  public List<Field> fields() {
    return List.copyOf(fields);
  }

  /** The body, with one value put in the place of what the page holds. */
  public String with(String name, String value) {
    Map<String, List<String>> sent = new LinkedHashMap<>(values);
    sent.put(name, List.of(value));
    return body(sent);
  }

  private static String body(Map<String, List<String>> sent) {
    return sent.entrySet().stream()
        .flatMap(
            each -> each.getValue().stream().map(one -> encode(each.getKey()) + "=" + encode(one)))
        .collect(Collectors.joining("&"));
  }

  /**
   * The body of the form filled in: {@code answers} from the end of a field's name, as {@code sex},
   * to what is answered. A name that the page does not have is an error.
   */
  public String filled(Map<String, List<String>> answers) {
    Map<String, List<String>> sent = new LinkedHashMap<>(values);
    answers.forEach((end, given) -> sent.put(nameOf(end), given));
    return body(sent);
  }

  public boolean has(String end) {
    return named(end).isPresent();
  }

  /** What the page holds in a field. */
  public Optional<String> value(String end) {
    return named(end).map(name -> values.getOrDefault(name, List.of("")).get(0));
  }

  private String nameOf(String end) {
    return named(end)
        .orElseThrow(() -> new IllegalStateException("No field " + end + " in " + action));
  }

  private Optional<String> named(String end) {
    return names.stream().filter(name -> name.endsWith(":" + end)).findFirst();
  }

  private static PostedForm read(String form) {
    String head = form.substring(0, form.indexOf('>') + 1);
    PostedForm read = new PostedForm(attribute(head, "id"), attribute(head, "action"));
    Matcher control = CONTROL.matcher(form);
    while (control.find()) {
      String text = control.group();
      String tag = text.substring(0, text.indexOf('>') + 1);
      String name = attribute(tag, "name");
      if (!name.isEmpty() && !tag.contains("disabled=")) {
        boolean dated = form.substring(0, control.start()).endsWith("<span class=\"r-dated\">");
        read.add(tag, text, name, dated);
      }
    }
    return read;
  }

  private void add(String tag, String text, String name, boolean dated) {
    names.add(name);
    String type = attribute(tag, "type");
    String value = attribute(tag, "value");
    if (tag.startsWith("<select")) {
      Matcher chosen = CHOSEN.matcher(text);
      put(name, chosen.find() ? attribute(chosen.group(), "value") : "");
      fields.add(new Field(name, Kind.CHOICE, 0));
    } else if (tag.startsWith("<textarea")) {
      put(name, unescape(text.substring(tag.length(), text.lastIndexOf("</")).strip()));
      fields.add(new Field(name, Kind.LONG_TEXT, limit(tag)));
    } else if (type.equals("submit") || tag.startsWith("<button")) {
      press(tag, type, name, value);
    } else if (type.equals("checkbox") || type.equals("radio")) {
      addChoice(tag, name, value);
    } else {
      put(name, value);
      addTyped(tag, type, name, dated);
    }
  }

  // The button that the form is for: the first, and a full one rather than one in outline.
  private void press(String tag, String type, String name, String value) {
    boolean full = !tag.contains("outlined");
    if (type.equals("submit") && (button == null || full && !fullButton)) {
      values.remove(button);
      put(name, value);
      button = name;
      fullButton = full;
    }
  }

  // A box that names no value sends "on".
  private void addChoice(String tag, String name, String value) {
    if (tag.contains("checked=")) {
      put(name, value.isEmpty() ? "on" : value);
    }
    if (fields.stream().noneMatch(field -> field.name().equals(name))) {
      fields.add(new Field(name, Kind.CHOICE, 0));
    }
  }

  private void addTyped(String tag, String type, String name, boolean dated) {
    int limit = limit(tag);
    if (name.endsWith("_hinput")) {
      fields.add(new Field(name, Kind.SUGGESTED, limit));
    } else if (type.equals("text") && !name.endsWith("_input")) {
      boolean number = tag.contains("inputmode=\"numeric\"");
      boolean date = dated || limit == DATE_LENGTH;
      Kind kind = number ? Kind.NUMBER : date ? Kind.DATE : Kind.TEXT;
      fields.add(new Field(name, kind, limit));
    }
  }

  private void put(String name, String value) {
    values.computeIfAbsent(name, fresh -> new ArrayList<>()).add(value);
  }

  private static int limit(String tag) {
    String limit = attribute(tag, "maxlength");
    return limit.isEmpty() ? 0 : Integer.parseInt(limit);
  }

  private static String attribute(String tag, String name) {
    Matcher found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
    return found.find() ? unescape(found.group(1)) : "";
  }

  private static String unescape(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&amp;", "&");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
