package org.resguardo.deadline.api;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.resguardo.deadline.DeadlineRow;
import org.resguardo.deadline.DeadlineWords;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;

/** Terms as JSON: codes, civil days and hours; a value that is not there is left out. */
final class DeadlineJson {
  private DeadlineJson() {}

  static JsonObjectBuilder row(DeadlineRow row, DeadlineWords words, Locale locale) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", row.id())
            .add("case", row.number())
            .add("kind", row.kind())
            .add("title", words.title(row, locale))
            .add("state", row.state())
            .add("group", row.group())
            .add("gravity", row.gravity())
            .add("duty", row.duty())
            .add("confirmed", row.confirmed())
            .add("consequence", words.consequence(row, locale));
    add(json, "rule", row.rule());
    add(json, "due", row.due());
    add(json, "reckoned", row.reckonedOn());
    add(json, "startedOn", row.startedOn());
    add(json, "closedOn", row.closedOn());
    if (row.who() != null && !row.who().isEmpty()) {
      json.add("who", row.who());
    }
    add(json, "article", words.article(row).isEmpty() ? null : words.article(row));
    if (row.charge() != null) {
      json.add("count", row.charge());
    }
    return json;
  }

  static void add(JsonObjectBuilder json, String name, Object value) {
    if (value != null) {
      json.add(name, value.toString());
    }
  }

  /** A request without a body says nothing. */
  static <T> T given(T entry) {
    if (entry == null) {
      throw new RuleException(Problem.at("body", "deadline.body"));
    }
    return entry;
  }

  static Locale locale(HttpHeaders headers) {
    return headers.getAcceptableLanguages().stream()
        .filter(
            language -> "es".equals(language.getLanguage()) || "en".equals(language.getLanguage()))
        .findFirst()
        .orElse(Locale.forLanguageTag("es"));
  }
}
