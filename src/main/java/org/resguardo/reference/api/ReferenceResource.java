package org.resguardo.reference.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.kernel.Messages;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;
import org.resguardo.reference.Offence;
import org.resguardo.reference.ReferenceService;
import org.resguardo.reference.ReferenceView;

/** Code lists for other offices and scripts: {@code GET /reference/courts?on=2026-05-01}. */
@Path("reference")
@Produces(MediaType.APPLICATION_JSON)
public class ReferenceResource {
  /** Lists can be asked for in the plural, as the documents name them. */
  private static final Map<String, String> PLURALS =
      Map.of(
          "offences", "offence",
          "courts", "court",
          "hearing-types", "hearing_kind",
          "measure-types", "measure_kind",
          "decision-types", "decision_kind",
          "stages", "stage",
          "offices", "office",
          "countries", "country",
          "divisions", "division",
          "holidays", "holiday");

  @Inject private ReferenceService service;
  @Inject private Messages messages;
  @Inject @BusinessClock private Clock clock;

  /**
   * @param on the day on which the values are valid; today when absent, {@code any} for all
   * @param query for offences only: words, synonyms or the article
   */
  @GET
  @Path("{list}")
  public JsonArray list(
      @PathParam("list") String list,
      @QueryParam("on") String on,
      @QueryParam("q") String query,
      @Context HttpHeaders headers) {
    String name = PLURALS.getOrDefault(list, list);
    LocalDate day = day(on);
    Locale locale = language(headers);
    JsonArrayBuilder values = Json.createArrayBuilder();
    if ("offence".equals(name)) {
      addOffences(values, query, day, locale);
    } else {
      service.list(name, day, locale).forEach(view -> values.add(json(view)));
    }
    return values.build();
  }

  private void addOffences(JsonArrayBuilder values, String query, LocalDate day, Locale locale) {
    Map<String, ReferenceView> views =
        service.list("offence", day, locale).stream()
            .collect(Collectors.toMap(ReferenceView::code, view -> view));
    for (Offence offence : service.offences(query, day, locale)) {
      JsonObjectBuilder json = json(views.get(offence.code()));
      addOffence(json, offence);
      values.add(json);
    }
  }

  private Locale language(HttpHeaders headers) {
    return headers.getAcceptableLanguages().stream()
        .filter(locale -> messages.languages().contains(locale.getLanguage()))
        .findFirst()
        .orElse(Locale.forLanguageTag("es"));
  }

  private LocalDate day(String on) {
    if (on == null || on.isBlank()) {
      return LocalDate.now(clock);
    }
    try {
      return "any".equals(on) ? null : LocalDate.parse(on);
    } catch (DateTimeException e) {
      throw new RuleException(Problem.at("on", "reference.on.noDate"));
    }
  }

  private static JsonObjectBuilder json(ReferenceView view) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    json.add("code", view.code()).add("title", view.title());
    add(json, "parent", view.parent());
    add(json, "validFrom", view.validFrom());
    add(json, "validTo", view.validTo());
    json.add("confirmed", view.confirmed());
    view.attributes().forEach((name, value) -> json.add(camel(name), value));
    return json;
  }

  /** Names as in the rest of the API: child_heard becomes childHeard. */
  private static String camel(String name) {
    return Pattern.compile("_([a-z0-9])")
        .matcher(name)
        .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
  }

  private static void addOffence(JsonObjectBuilder json, Offence offence) {
    json.add("law", offence.law());
    json.add("article", offence.article());
    add(json, "paragraph", offence.paragraph());
    add(json, "minMonths", offence.minMonths());
    add(json, "maxMonths", offence.maxMonths());
    json.add("trafficking", offence.trafficking());
    json.add("csec", offence.csec());
    json.add("needsVictim", offence.needsVictim());
  }

  private static void add(JsonObjectBuilder json, String name, Object value) {
    if (value instanceof Integer number) {
      json.add(name, number);
    } else if (value == null) {
      json.addNull(name);
    } else {
      json.add(name, value.toString());
    }
  }
}
