package org.resguardo.shell.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.resguardo.kernel.Messages;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.StaleException;
import org.resguardo.shell.SpokenLanguage;

/** Writes refusals as RFC 9457 asks, in the language of the call. */
@ApplicationScoped
public class Problems {
  static final int INVALID = 422;
  static final String TYPE = "application/problem+json";

  @Inject Messages messages;
  @Inject SpokenLanguage language;

  /** A refusal that the status says all about; its title is the text {@code api.<key>}. */
  Response plain(int status, String key) {
    return answer(status, open(status, key));
  }

  /** As above, of a type that a program can tell from others of the same status. */
  Response typed(int status, String type, String key) {
    return answer(status, open(status, key).add("type", type));
  }

  /**
   * Broken rules: those of a field under {@code errors}, the first of the whole as {@code detail}.
   */
  Response broken(int status, List<Problem> problems) {
    JsonObjectBuilder body = open(status, "invalid");
    JsonArrayBuilder errors = Json.createArrayBuilder();
    problems.stream()
        .filter(problem -> problem.field() != null)
        .forEach(problem -> errors.add(error(problem.field(), text(problem))));
    problems.stream()
        .filter(problem -> problem.field() == null)
        .findFirst()
        .ifPresent(problem -> body.add("detail", text(problem)));
    return answer(status, body.add("errors", errors));
  }

  Response violated(Collection<? extends ConstraintViolation<?>> violations) {
    JsonArrayBuilder errors = Json.createArrayBuilder();
    violations.stream()
        .sorted(Comparator.comparing(each -> each.getPropertyPath().toString()))
        .forEach(each -> errors.add(error(field(each), each.getMessage())));
    return answer(INVALID, open(INVALID, "invalid").add("errors", errors));
  }

  /** Somebody else was faster: each field that differs, as it stands now and as it was sent. */
  Response stale(StaleException stale) {
    JsonArrayBuilder differences = Json.createArrayBuilder();
    stale
        .differences()
        .forEach(
            each ->
                differences.add(
                    Json.createObjectBuilder()
                        .add("field", each.field())
                        .add("theirs", each.theirs() == null ? "" : each.theirs())
                        .add("yours", each.yours() == null ? "" : each.yours())));
    return answer(
        412,
        open(412, "stale")
            .add("currentVersion", stale.currentVersion())
            .add("differences", differences));
  }

  private JsonObjectBuilder open(int status, String key) {
    return Json.createObjectBuilder()
        .add("type", "about:blank")
        .add("title", messages.text(language.locale(), "api." + key))
        .add("status", status);
  }

  private static JsonObjectBuilder error(String field, String message) {
    return Json.createObjectBuilder().add("field", field).add("message", message);
  }

  private String text(Problem problem) {
    return messages.text(language.locale(), problem.key(), problem.arguments().toArray());
  }

  // The method and the argument are ours, not the caller's: "register.entry.offences[0].code".
  private static String field(ConstraintViolation<?> violation) {
    var path = new StringBuilder();
    for (Path.Node node : violation.getPropertyPath()) {
      switch (node.getKind()) {
        case METHOD, CONSTRUCTOR, PARAMETER, CROSS_PARAMETER, RETURN_VALUE, BEAN -> {}
        default -> path.append(path.isEmpty() ? "" : ".").append(node);
      }
    }
    return path.toString();
  }

  private Response answer(int status, JsonObjectBuilder body) {
    return Response.status(status)
        .type(TYPE)
        .header(HttpHeaders.CONTENT_LANGUAGE, language.locale().getLanguage())
        .entity(body.build().toString())
        .build();
  }
}
