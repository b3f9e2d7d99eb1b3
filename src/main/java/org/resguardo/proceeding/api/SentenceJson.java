package org.resguardo.proceeding.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import org.resguardo.proceeding.SentenceReckoning;
import org.resguardo.proceeding.SentenceView;
import org.resguardo.proceeding.Term;

/** A sentence as JSON, with what is reckoned beside what the judgment says. */
final class SentenceJson {
  private SentenceJson() {}

  static JsonObjectBuilder of(SentenceView view) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("decision", view.decision())
            .add("accused", view.accused())
            .add("suspended", view.probation().suspended())
            .add("penalties", penalties(view))
            .add("awards", awards(view))
            .add("reckoned", reckoned(view.reckoned()));
    if (view.total() != null) {
      json.add("total", term(view.total()));
    }
    number(json, "creditedDays", view.creditedDays());
    number(json, "probationMonths", view.probation().months());
    HearingJson.add(json, "startsOn", view.startsOn());
    HearingJson.add(json, "endsOn", view.endsOn());
    HearingJson.add(json, "conditions", view.probation().conditions());
    HearingJson.add(json, "despite", view.despite());
    return json;
  }

  private static JsonArrayBuilder penalties(SentenceView view) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (SentenceView.Penalty one : view.penalties()) {
      JsonObjectBuilder json =
          Json.createObjectBuilder().add("count", one.count()).add("kind", one.kind());
      if (one.term() != null) {
        json.add("term", term(one.term()));
      }
      number(json, "fineDays", one.fineDays());
      if (one.fineAmount() != null) {
        json.add("fineAmount", one.fineAmount());
      }
      HearingJson.add(json, "content", one.content());
      array.add(json);
    }
    return array;
  }

  private static JsonArrayBuilder awards(SentenceView view) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    view.awards()
        .forEach(
            award ->
                array.add(
                    Json.createObjectBuilder()
                        .add("victim", award.victim())
                        .add("amount", award.amount())
                        .add("paid", award.paid())));
    return array;
  }

  private static JsonObjectBuilder reckoned(SentenceReckoning reckoned) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("sum", term(reckoned.sum()))
            .add("total", term(reckoned.total()))
            .add("creditedDays", reckoned.credited());
    HearingJson.add(json, "endsOn", reckoned.lastDay());
    return json;
  }

  private static JsonObjectBuilder term(Term term) {
    return Json.createObjectBuilder()
        .add("years", term.years())
        .add("months", term.months())
        .add("days", term.days());
  }

  private static void number(JsonObjectBuilder json, String name, Integer value) {
    if (value != null) {
      json.add(name, value);
    }
  }
}
