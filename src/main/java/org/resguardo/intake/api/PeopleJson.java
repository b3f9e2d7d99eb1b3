package org.resguardo.intake.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.resguardo.casefile.FactView;
import org.resguardo.casefile.PeopleView.AccusedRow;
import org.resguardo.casefile.PeopleView.PartyRow;
import org.resguardo.casefile.PeopleView.VictimRow;
import org.resguardo.intake.ElsewhereView;
import org.resguardo.intake.Registered;
import org.resguardo.kernel.CaseNumber;

/** People as JSON: codes only; a value that is not there is left out. */
final class PeopleJson {
  private PeopleJson() {}

  static CaseNumber number(String typed) {
    return CaseNumber.demand(typed);
  }

  static <T> T given(T body) {
    if (body == null) {
      throw new BadRequestException();
    }
    return body;
  }

  static Response created(Registered registered, UriInfo address) {
    JsonObjectBuilder json = Json.createObjectBuilder().add("code", registered.code());
    JsonArrayBuilder elsewhere = Json.createArrayBuilder();
    registered.elsewhere().forEach(office -> elsewhere.add(office(office)));
    json.add("elsewhere", elsewhere).add("told", registered.told());
    put(json, "sameCase", registered.sameCase());
    return Response.created(address.getAbsolutePathBuilder().path(registered.code()).build())
        .entity(json.build())
        .build();
  }

  private static JsonObjectBuilder office(ElsewhereView office) {
    JsonObjectBuilder json =
        Json.createObjectBuilder().add("office", office.officeCode()).add("phone", office.phone());
    put(json, "contact", office.contact());
    return json;
  }

  static JsonObject items(List<JsonObject> rows) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    rows.forEach(items::add);
    return Json.createObjectBuilder().add("items", items).build();
  }

  static JsonObject row(VictimRow row) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("code", row.code())
            .add("sex", row.sex())
            .add("minorStatus", row.minorStatus())
            .add("treatedAsChild", row.treatedAsChild())
            .add("ageGroup", row.ageGroup())
            .add("citizenships", array(row.citizenships()))
            .add("traffickingStatus", row.traffickingStatus())
            .add("gaps", row.gaps());
    put(json, "detectedOn", row.detectedOn());
    put(json, "exploitationForm", row.exploitationForm());
    put(json, "countedAs", row.countedAs());
    return json.build();
  }

  static JsonObject row(AccusedRow row, String name) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("code", row.code())
            .add("known", row.known())
            .add("kind", row.kind())
            .add("sex", row.sex())
            .add("minorAtOffence", row.minorAtOffence())
            .add("citizenships", array(row.citizenships()))
            .add("roles", array(row.roles()))
            .add("stage", row.stageCode())
            .add("suspended", row.suspended())
            .add("ended", row.ended());
    put(json, "name", name);
    put(json, "firstSuspectedOn", row.firstSuspectedOn());
    put(json, "arrestedOn", row.arrestedOn());
    put(json, "fugitiveSince", row.fugitiveSince());
    put(json, "countedAs", row.countedAs());
    return json.build();
  }

  static JsonObject row(PartyRow row, String name) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("code", row.code())
            .add("capacity", row.capacity())
            .add("organisation", row.organisation());
    put(json, "name", name);
    put(json, "represents", row.represents());
    put(json, "agency", row.agency());
    put(json, "fromOn", row.fromOn());
    put(json, "toOn", row.toOn());
    return json.build();
  }

  /** Facts by their names; several values as an array, what nobody said is left out. */
  static JsonObjectBuilder facts(List<FactView> facts) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    for (FactView fact : facts) {
      if (fact.values().size() == 1 && !fact.name().endsWith("s")) {
        json.add(fact.name(), fact.values().get(0).toString());
      } else if (!fact.isEmpty()) {
        json.add(fact.name(), array(fact.values()));
      }
    }
    return json;
  }

  static JsonArrayBuilder array(List<?> values) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    values.forEach(value -> array.add(value.toString()));
    return array;
  }

  private static void put(JsonObjectBuilder json, String name, Object value) {
    if (value != null && !value.toString().isEmpty()) {
      json.add(name, value.toString());
    }
  }
}
