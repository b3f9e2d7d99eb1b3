package org.resguardo.cooperation.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.resguardo.cooperation.AssistanceRow;
import org.resguardo.cooperation.AssistanceView;

/** Requests as JSON: codes and civil dates; a value that is not there is left out. */
final class AssistanceJson {
  private AssistanceJson() {}

  static JsonObject row(AssistanceRow row) {
    return head(row).build();
  }

  private static JsonObjectBuilder head(AssistanceRow row) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", row.id())
            .add("version", row.version())
            .add("case", row.caseNumber())
            .add("number", row.number())
            .add("direction", row.direction())
            .add("kind", row.kind())
            .add("basis", row.basis())
            .add("country", row.country())
            .add("urgent", row.urgent())
            .add("state", row.state())
            .add("since", row.since().toString())
            .add("late", row.late());
    add(json, "remindOn", row.remindOn());
    return json;
  }

  static JsonObject view(AssistanceView view) {
    JsonObjectBuilder json = head(view.row());
    AssistanceView.Details details = view.details();
    add(json, "authority", details.authority());
    add(json, "network", details.network());
    add(json, "ownReference", details.ownReference());
    add(json, "foreignReference", details.foreignReference());
    add(json, "neededOn", details.neededOn());
    add(json, "reason", details.reason());
    add(json, "language", details.language());
    add(json, "translatedOn", details.translatedOn());
    add(json, "conditions", details.conditions());
    add(json, "returnOn", details.returnOn());
    return json.add("persons", Json.createArrayBuilder(view.persons()))
        .add("steps", steps(view))
        .add("transfers", transfers(view))
        .add("evidence", Json.createArrayBuilder(view.materials()))
        .build();
  }

  private static JsonArrayBuilder steps(AssistanceView view) {
    JsonArrayBuilder steps = Json.createArrayBuilder();
    for (AssistanceView.Step step : view.steps()) {
      JsonObjectBuilder one =
          Json.createObjectBuilder().add("kind", step.kind()).add("on", step.on().toString());
      add(one, "note", step.note());
      steps.add(one);
    }
    return steps;
  }

  private static JsonArrayBuilder transfers(AssistanceView view) {
    JsonArrayBuilder transfers = Json.createArrayBuilder();
    for (AssistanceView.Transfer transfer : view.transfers()) {
      transfers.add(
          Json.createObjectBuilder()
              .add("on", transfer.on().toString())
              .add("content", transfer.content())
              .add("conditions", transfer.conditions())
              .add("returnOn", transfer.returnOn().toString()));
    }
    return transfers;
  }

  private static void add(JsonObjectBuilder json, String name, Object content) {
    if (content != null) {
      json.add(name, content.toString());
    }
  }
}
