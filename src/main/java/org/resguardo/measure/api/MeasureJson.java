package org.resguardo.measure.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.resguardo.measure.DetainedRow;
import org.resguardo.measure.MeasureView;

/** Measures as JSON: codes and civil dates; a value that is not there is left out. */
final class MeasureJson {
  private MeasureJson() {}

  static JsonObject view(MeasureView view) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", view.id())
            .add("version", view.version())
            .add("nature", view.nature().name())
            .add("kind", view.kind())
            .add("person", view.person())
            .add("provisional", view.asked().provisional())
            .add("from", view.from().toString())
            .add("open", view.isOpen())
            .add("detains", view.detains());
    add(json, "askedAt", view.asked().at());
    add(json, "askedBy", view.asked().by());
    add(json, "decidedOn", view.order().decidedOn());
    add(json, "court", view.order().court());
    add(json, "decisionNumber", view.order().number());
    add(json, "length", view.order().length());
    add(json, "unit", view.order().unit());
    add(json, "statedUntil", view.statedUntil());
    add(json, "endedOn", view.endedOn());
    add(json, "endReason", view.endReason());
    add(json, "place", view.content().place());
    add(json, "conditions", view.content().conditions());
    return json.add("grounds", Json.createArrayBuilder(view.grounds()))
        .add("steps", steps(view.steps()))
        .build();
  }

  private static JsonArrayBuilder steps(List<MeasureView.Step> steps) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (MeasureView.Step step : steps) {
      JsonObjectBuilder json =
          Json.createObjectBuilder()
              .add("id", step.id())
              .add("kind", step.kind())
              .add("on", step.on().toString());
      add(json, "court", step.court());
      add(json, "decisionNumber", step.number());
      add(json, "length", step.length());
      add(json, "unit", step.unit());
      add(json, "statedUntil", step.statedUntil());
      add(json, "outcome", step.outcome());
      array.add(json);
    }
    return array;
  }

  static JsonObject detained(DetainedRow row) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("case", row.number())
            .add("accused", row.accused())
            .add("measure", row.measure())
            .add("kind", row.kind())
            .add("from", row.from().toString())
            .add("extensions", row.extensions());
    add(json, "until", row.until());
    add(json, "office", row.office());
    return json.build();
  }

  private static void add(JsonObjectBuilder json, String name, Object content) {
    if (content instanceof Integer number) {
      json.add(name, number);
    } else if (content != null) {
      json.add(name, content.toString());
    }
  }
}
