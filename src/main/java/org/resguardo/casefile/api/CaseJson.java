package org.resguardo.casefile.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import org.resguardo.casefile.CaseBar;
import org.resguardo.casefile.CaseRow;
import org.resguardo.casefile.CaseView;

/** A case as JSON: what the caller may not see is not there. */
final class CaseJson {
  private CaseJson() {}

  static JsonObject row(CaseRow row) {
    JsonObjectBuilder json = Json.createObjectBuilder().add("number", row.number());
    put(json, "officialNumber", row.officialNumber());
    put(json, "office", row.officeCode());
    put(json, "prosecutor", row.prosecutor());
    put(json, "status", row.status());
    put(json, "stage", row.stageCode());
    put(json, "need", row.need());
    put(json, "nextHearing", row.nextHearing());
    put(json, "registeredOn", row.registeredOn());
    put(json, "offence", row.offenceCode());
    return json.add("victims", row.victims())
        .add("accused", row.accused())
        .add("childVictim", row.childVictim())
        .add("trafficking", row.trafficking())
        .add("csec", row.csec())
        .build();
  }

  static JsonObject view(CaseView view) {
    JsonObjectBuilder json = bar(view.bar());
    CaseView.Stock stock = view.stock();
    put(json, "complaintOn", stock.complaintOn());
    put(json, "howArose", stock.howArose());
    put(json, "border", stock.border());
    json.add("exploitation", array(stock.exploitation()));
    json.add("offences", array(stock.offences()));
    put(json, "closedOn", stock.closedOn());
    put(json, "closingReason", stock.closingReason());
    if (view.facts() != null) {
      facts(json, view);
    }
    return json.build();
  }

  private static JsonObjectBuilder bar(CaseBar bar) {
    JsonObjectBuilder json = Json.createObjectBuilder().add("number", bar.number());
    put(json, "officialNumber", bar.officialNumber());
    put(json, "office", bar.officeCode());
    put(json, "prosecutor", bar.prosecutor());
    put(json, "status", bar.status());
    put(json, "need", bar.need());
    put(json, "stage", bar.stageCode());
    put(json, "nextHearing", bar.nextHearing());
    put(json, "confidentiality", bar.confidentiality());
    put(json, "priority", bar.priority());
    put(json, "registeredOn", bar.registeredOn());
    put(json, "principalOffence", bar.offenceCode());
    return json.add("trafficking", bar.trafficking())
        .add("csec", bar.csec())
        .add("childVictim", bar.childVictim())
        .add("victims", bar.victims());
  }

  private static void facts(JsonObjectBuilder json, CaseView view) {
    CaseView.Facts facts = view.facts();
    json.add("accused", view.bar().accused());
    put(json, "factsFrom", facts.from());
    put(json, "factsTo", facts.to());
    put(json, "summary", facts.summary());
    flag(json, "onlineUsed", facts.onlineUsed());
    flag(json, "organisedGroup", facts.organisedGroup());
    flag(json, "complexProcedure", facts.complexProcedure());
    JsonArrayBuilder places = Json.createArrayBuilder();
    for (CaseView.Place place : facts.places()) {
      JsonObjectBuilder each = Json.createObjectBuilder();
      put(each, "phase", place.phase());
      put(each, "country", place.country());
      put(each, "division", place.division());
      put(each, "place", place.place());
      put(each, "placeKind", place.kind());
      places.add(each);
    }
    json.add("places", places);
    JsonArrayBuilder gaps = Json.createArrayBuilder();
    view.gaps()
        .forEach(
            gap -> {
              JsonObjectBuilder each = Json.createObjectBuilder().add("record", gap.record());
              put(each, "code", gap.code());
              gaps.add(each.add("field", gap.field()).add("phase", gap.phase()));
            });
    json.add("gaps", gaps);
  }

  private static JsonArrayBuilder array(Collection<String> texts) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    texts.forEach(array::add);
    return array;
  }

  private static void flag(JsonObjectBuilder json, String name, Boolean value) {
    if (value != null) {
      json.add(name, value);
    }
  }

  private static void put(JsonObjectBuilder json, String name, Object value) {
    if (value != null) {
      json.add(name, value.toString());
    }
  }
}
