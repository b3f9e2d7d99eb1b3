package org.resguardo.care.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.resguardo.care.CareRecords;
import org.resguardo.care.CareView;
import org.resguardo.care.NoticeRow;
import org.resguardo.kernel.CaseNumber;

/** The victim's side as JSON: codes and civil dates; a value that is not there is left out. */
final class CareJson {
  private CareJson() {}

  static CaseNumber number(String typed) {
    return CaseNumber.demand(typed);
  }

  /** A text of a body; null when it is none. */
  static String text(JsonObject body, String name) {
    return body.get(name) instanceof JsonString text && !text.getString().isBlank()
        ? text.getString().strip()
        : null;
  }

  static JsonObject view(CareView view) {
    CareRecords records = view.records();
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("code", view.victim().code())
            .add("age", view.age().name())
            .add("told", records.told())
            .add("sealed", view.sealed());
    add(json, "majority", view.victim().majority());
    if (view.accused() != null) {
      json.add("alsoAccused", view.accused().any());
    }
    JsonObjectBuilder standing = Json.createObjectBuilder();
    view.consents().forEach((purpose, how) -> standing.add(purpose, how.name()));
    return json.add("consent", standing)
        .add("interviews", items(records.interviews(), CareJson::interview))
        .add("referrals", items(records.referrals(), CareJson::referral))
        .add("consents", items(records.consents(), CareJson::consent))
        .add("representatives", items(records.guardians(), CareJson::guardian))
        .add("assessments", items(records.risks(), CareJson::risk))
        .add("notices", items(records.notices(), CareJson::notice))
        .build();
  }

  private static JsonObjectBuilder interview(CareRecords.Interview one) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", one.id())
            .add("position", one.position())
            .add("on", one.on().toString())
            .add("by", one.by())
            .add("way", one.way())
            .add("place", one.place())
            .add("recorded", one.recorded())
            .add("present", codes(one.present()));
    add(json, "minutes", one.minutes());
    add(json, "repeatReason", one.repeatReason());
    add(json, "ruling", one.ruling());
    return json;
  }

  private static JsonObjectBuilder referral(CareRecords.Referral one) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", one.id())
            .add("version", one.version())
            .add("need", one.need())
            .add("provider", one.provider())
            .add("on", one.on().toString())
            .add("state", one.state())
            .add("data", codes(one.data()));
    add(json, "plannedTo", one.plannedTo());
    add(json, "closedOn", one.closedOn());
    add(json, "outcome", one.outcome());
    return json;
  }

  private static JsonObjectBuilder consent(CareRecords.Consent one) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", one.id())
            .add("purpose", one.purpose())
            .add("answer", one.answer())
            .add("on", one.on().toString())
            .add("by", one.by())
            .add("asChild", one.asChild())
            .add("points", codes(one.points()));
    add(json, "representative", one.representative());
    add(json, "age", one.age());
    return json;
  }

  private static JsonObjectBuilder guardian(CareRecords.Guardian one) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    add(json, "code", one.code());
    add(json, "kind", one.kind());
    add(json, "conflict", one.answer());
    return json;
  }

  private static JsonObjectBuilder risk(CareRecords.Risk one) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", one.id())
            .add("on", one.on().toString())
            .add("by", one.by())
            .add("nextReview", one.nextReview().toString());
    add(json, "level", one.level());
    return json.add("factors", codes(one.factors()));
  }

  private static JsonObjectBuilder notice(CareRecords.Notice one) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", one.id())
            .add("version", one.version())
            .add("event", one.event())
            .add("on", one.on().toString())
            .add("due", one.due().toString())
            .add("state", one.state());
    add(json, "kind", one.kind());
    add(json, "toldOn", one.toldOn());
    return json;
  }

  static JsonObjectBuilder row(NoticeRow row) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", row.id())
            .add("case", row.number())
            .add("victim", row.victim())
            .add("event", row.event())
            .add("on", row.on().toString())
            .add("due", row.due().toString())
            .add("attempts", row.attempts());
    add(json, "kind", row.kind());
    add(json, "language", row.language());
    return json;
  }

  private static <T> JsonArrayBuilder items(List<T> some, Function<T, JsonObjectBuilder> shape) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    some.forEach(one -> items.add(shape.apply(one)));
    return items;
  }

  private static JsonArrayBuilder codes(Collection<String> some) {
    JsonArrayBuilder codes = Json.createArrayBuilder();
    some.forEach(codes::add);
    return codes;
  }

  private static void add(JsonObjectBuilder json, String name, Object content) {
    if (content instanceof Integer number) {
      json.add(name, number);
    } else if (content != null) {
      json.add(name, content.toString());
    }
  }

  static Response made(JsonObject body) {
    return Response.status(Response.Status.CREATED).entity(body).build();
  }
}
