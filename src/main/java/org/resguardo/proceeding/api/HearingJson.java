package org.resguardo.proceeding.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.resguardo.proceeding.AgendaRow;
import org.resguardo.proceeding.HearingEntry;
import org.resguardo.proceeding.HearingView;
import org.resguardo.proceeding.Overlap;
import org.resguardo.proceeding.SummonsEntry;

/** Hearings as JSON: codes, civil times without zone; a value that is not there is left out. */
final class HearingJson {
  private HearingJson() {}

  static JsonObject row(AgendaRow row) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", row.id())
            .add("kind", row.kind())
            .add("court", row.court())
            .add("start", row.start().toString())
            .add("minutes", row.minutes())
            .add("state", row.state().name())
            .add("accused", array(row.accused()))
            .add("victims", array(row.victims()))
            .add("others", array(row.others()));
    add(json, "room", row.room());
    add(json, "childWay", row.childWay());
    return json.build();
  }

  static JsonObject view(HearingView view) {
    HearingEntry fixed = view.fixed();
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", view.id())
            .add("version", view.version())
            .add("kind", fixed.getKind())
            .add("court", fixed.getCourt())
            .add("start", fixed.getStart().toString())
            .add("minutes", fixed.getMinutes())
            .add("state", view.state().name())
            .add("accused", array(fixed.getAccused()))
            .add("victims", array(fixed.getVictims()))
            .add("counts", Json.createArrayBuilder(fixed.getCounts()))
            .add("summons", summons(fixed.getSummons()));
    add(json, "room", fixed.getRoom());
    add(json, "judge", fixed.getJudge());
    add(json, "link", fixed.getLink());
    add(json, "childWay", fixed.getChildWay());
    add(json, "supportPerson", fixed.getSupportPerson());
    add(json, "interpreter", fixed.getInterpreter());
    if (fixed.getClosedToPublic() != null) {
      json.add("closedToPublic", fixed.getClosedToPublic());
    }
    if (view.result() != null) {
      json.add("result", result(view.result()));
    }
    return json.build();
  }

  /** What else is at the same time; a case out of reach has no number here. */
  static JsonArrayBuilder overlaps(List<Overlap> overlaps) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (Overlap overlap : overlaps) {
      JsonObjectBuilder json =
          Json.createObjectBuilder()
              .add("start", overlap.start().toString())
              .add("end", overlap.end().toString())
              .add("sameProsecutor", overlap.sameProsecutor())
              .add("sameRoom", overlap.sameRoom());
      add(json, "case", overlap.number());
      array.add(json);
    }
    return array;
  }

  private static JsonObjectBuilder result(HearingView.Result result) {
    JsonObjectBuilder json = Json.createObjectBuilder().add("result", result.result());
    add(json, "reason", result.reason());
    add(json, "startedAt", result.startedAt());
    add(json, "endedAt", result.endedAt());
    add(json, "note", result.note());
    add(json, "recording", result.recording());
    if (!result.sittings().isEmpty()) {
      JsonArrayBuilder sessions = Json.createArrayBuilder();
      result
          .sittings()
          .forEach(
              one ->
                  sessions.add(
                      Json.createObjectBuilder()
                          .add("start", one.start().toString())
                          .add("end", one.end().toString())));
      json.add("sessions", sessions);
    }
    add(json, "recordedAt", result.recordedAt());
    return json;
  }

  private static JsonArrayBuilder summons(List<SummonsEntry> summons) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (SummonsEntry one : summons) {
      JsonObjectBuilder json = Json.createObjectBuilder().add("party", one.getParty());
      add(json, "way", one.getWay());
      add(json, "servedOn", one.getServedOn());
      add(json, "result", one.getResult());
      array.add(json);
    }
    return array;
  }

  static JsonArrayBuilder array(List<String> codes) {
    return Json.createArrayBuilder(codes);
  }

  static void add(JsonObjectBuilder json, String name, Object value) {
    if (value != null) {
      json.add(name, value.toString());
    }
  }
}
