package org.resguardo.retention.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.resguardo.retention.ExpungementView;
import org.resguardo.retention.HoldView;
import org.resguardo.retention.RetentionRun;
import org.resguardo.retention.RetentionView;

/** Retention as JSON: codes and civil dates; a value that is not there is left out. */
final class RetentionJson {
  private RetentionJson() {}

  static JsonObject task(RetentionView task) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", task.id())
            .add("case", task.caseNumber())
            .add("office", task.office())
            .add("state", task.state().name())
            .add("rule", task.rule())
            .add("record", task.record())
            .add("runsFrom", task.runsFrom())
            .add("startedOn", task.startedOn().toString())
            .add("years", task.years())
            .add("dueOn", task.dueOn().toString());
    if (task.law() != null) {
      json.add("article", task.law().article()).add("confirmed", task.law().confirmed());
    }
    add(json, "keptUntil", task.keptTo());
    JsonArrayBuilder people = Json.createArrayBuilder();
    task.people().forEach(one -> people.add(person(one)));
    json.add("people", people);
    if (task.decision() != null) {
      json.add("decision", decision(task.decision()));
    }
    return json.build();
  }

  private static JsonObjectBuilder person(RetentionView.Person one) {
    JsonObjectBuilder json =
        Json.createObjectBuilder().add("code", one.code()).add("held", one.isHeld());
    add(json, "erasedAt", one.erasedAt());
    return json;
  }

  private static JsonObjectBuilder decision(RetentionView.Decision decision) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("kind", decision.kind())
            .add("reason", decision.reason())
            .add("decidedBy", decision.decider())
            .add("decidedAt", decision.decidedAt().toString());
    if (decision.approved() != null) {
      json.add("approved", decision.approved()).add("approvedBy", decision.approver());
    }
    add(json, "doneAt", decision.doneAt());
    return json;
  }

  static JsonObject run(RetentionRun run) {
    return Json.createObjectBuilder()
        .add("on", run.on().toString())
        .add("made", run.made())
        .add("withdrawn", run.withdrawn())
        .add("waiting", run.waiting())
        .add("held", run.held())
        .build();
  }

  static JsonObject hold(HoldView hold) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", hold.id())
            .add("order", hold.order())
            .add("since", hold.since().toString())
            .add("reason", hold.reason())
            .add("heldBy", hold.heldBy())
            .add("open", hold.isOpen());
    add(json, "person", hold.code());
    add(json, "releasedAt", hold.releasedAt());
    add(json, "releasedBy", hold.releasedBy());
    add(json, "releaseReason", hold.releaseReason());
    add(json, "releaseOrder", hold.releaseOrder());
    return json.build();
  }

  static JsonObject expungement(ExpungementView order) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", order.id())
            .add("person", order.code())
            .add("ground", order.ground())
            .add("order", order.order())
            .add("on", order.on().toString())
            .add("recordedBy", order.recordedBy())
            .add("open", order.isOpen());
    add(json, "reason", order.reason());
    add(json, "withdrawnAt", order.withdrawnAt());
    add(json, "withdrawReason", order.withdrawReason());
    return json.build();
  }

  private static void add(JsonObjectBuilder json, String name, Object content) {
    if (content != null) {
      json.add(name, content.toString());
    }
  }
}
