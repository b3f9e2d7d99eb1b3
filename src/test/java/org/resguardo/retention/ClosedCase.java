package org.resguardo.retention;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.resguardo.harness.Api;
import org.resguardo.harness.Product;

/** A case of San José with a child, an accused and a witness, judged, and closed years ago. */
final class ClosedCase {
  private static final String CASE =
      """
      {"officeCode":"SANJOSE","howArose":"POLICE","complaintOn":"2026-11-02","factsFrom":"2026-09",
       "placeDivision":"1","offenceCode":"CP172-AG","summary":"Prueba","victim":"NONE",
       "suspect":"NONE"}""";
  private static final String VICTIM =
      """
      {"sex":"F","citizenships":["CR"],"minorStatus":"MINOR","detectedOn":"2026-11-02",
       "interpreterNeeded":false,"identity":{"given":"Aurelia","family1":"%s","documents":
       [{"kind":"NATIONAL_ID","number":"9-0666-%04d","country":"CR"}]}}""";
  private static final String ACCUSED =
      """
      {"kind":"NATURAL","known":true,"sex":"M","citizenships":["CR"],"firstSuspectedOn":"2026-11-03",
       "identity":{"given":"Eleuterio","family1":"%s"}}""";
  private static final String DECISION =
      "{\"kind\":\"%s\",\"decidedOn\":\"2026-11-%d\",\"accused\":[\"%s\"],\"court\":\"JP-LIB\","
          + "\"despite\":\"Prueba\",\"outcomes\":[{\"count\":1,\"outcome\":\"%s\"%s}]}";

  private static final int NUMBERS = 10_000;
  private static final Api PROSECUTOR = Api.as("fiscal.sanjose");
  // Who enters people is told of sixty comparisons an hour; those of the prosecutor are for others.
  private static final Api REGISTRY = Api.as("registro.sanjose");
  private static final Api VICTIM_UNIT = Api.as("victimas.sanjose");

  final String number;
  final String victim;
  final String accused;

  /** {@code family}: a surname that nobody else has; twice the same is the same child. */
  ClosedCase(String family) {
    int document = Math.floorMod(family.hashCode(), NUMBERS);
    number = of(PROSECUTOR.post("/cases", CASE), "number");
    victim = of(VICTIM_UNIT.post(at("/victims"), VICTIM.formatted(family, document)), "code");
    accused = of(REGISTRY.post(at("/accused"), ACCUSED.formatted(family)), "code");
    PROSECUTOR.post(
        at("/counts"),
        "{\"offence\":\"CP172-AG\",\"from\":\"2026-01-10\",\"cells\":[{\"accused\":\"%s\",\"victims\":[\"%s\"]}]}"
            .formatted(accused, victim));
  }

  /** Accused, sent to trial, and judged so. */
  ClosedCase judged(String kind, String outcome) {
    decide("D06", 10, "CHARGED");
    decide("D08", 12, "CHARGED");
    decide(kind, 14, outcome);
    return this;
  }

  ClosedCase barred() {
    decide("D18", 14, "DISMISSED");
    return this;
  }

  private void decide(String kind, int day, String outcome) {
    String why = List.of("ACQUITTED", "DISMISSED").contains(outcome) ? ",\"reason\":\"OTHER\"" : "";
    of(
        PROSECUTOR.post(at("/decisions"), DECISION.formatted(kind, day, accused, outcome, why)),
        "id");
  }

  /** All that happened in it happened by then; the rules look at nothing else. */
  ClosedCase closed(String day) throws SQLException {
    String id = " (SELECT id FROM case_file WHERE number = '" + number + "')";
    sql("UPDATE stage_spell SET entered_on = '%s', left_on = NULL WHERE case_id =%s", day, id);
    sql("UPDATE decision SET decided_on = '%s' WHERE case_id =%s", day, id);
    sql(
        "UPDATE case_file SET status = 'CLOSED', need_code = 'CLOSED', closed_on = '%s'"
            + " WHERE number = '%s'",
        day, number);
    return this;
  }

  void reopened() throws SQLException {
    sql("UPDATE case_file SET status = 'ACTIVE', closed_on = NULL WHERE number = '%s'", number);
  }

  String at(String rest) {
    return "/cases/" + number + rest;
  }

  /** The tasks of this case as the data-protection officer sees them, by rule. */
  JsonObject task(String rule) {
    for (JsonElement one : Api.as("proteccion.datos").get("/retention").getAsJsonArray("items")) {
      JsonObject task = one.getAsJsonObject();
      if (number.equals(of(task, "case")) && rule.equals(of(task, "rule"))) {
        return task;
      }
    }
    return null;
  }

  Set<String> rules() {
    Set<String> rules = new TreeSet<>();
    for (JsonElement one : Api.as("proteccion.datos").get("/retention").getAsJsonArray("items")) {
      if (number.equals(of(one.getAsJsonObject(), "case"))) {
        rules.add(of(one.getAsJsonObject(), "rule"));
      }
    }
    return rules;
  }

  int opening() {
    return status(
        PROSECUTOR.post(
            at("/victims/" + victim + "/identity-openings"), "{\"reason\":\"PREPARE_ACT\"}"));
  }

  /** What the lists show of the accused. */
  String accusedList() {
    return PROSECUTOR.get(at("/accused")).toString();
  }

  static JsonObject run() {
    JsonObject run = Api.as("proteccion.datos").post("/retention/runs", "{}");
    if (status(run) != 200) {
      throw new IllegalStateException(run.toString());
    }
    return run;
  }

  static int status(JsonObject answer) {
    return answer.get("httpStatus").getAsInt();
  }

  static String of(JsonObject answer, String member) {
    if (!answer.has(member)) {
      throw new IllegalStateException(answer.toString());
    }
    return answer.get(member).getAsString();
  }

  static void sql(String statement, Object... parts) throws SQLException {
    try (Connection root = Product.get().stores().root();
        PreparedStatement prepared = root.prepareStatement(statement.formatted(parts))) {
      prepared.executeUpdate();
    }
  }

  static int count(String query, Object... parts) throws SQLException {
    try (Connection root = Product.get().stores().root();
        PreparedStatement prepared = root.prepareStatement(query.formatted(parts));
        ResultSet row = prepared.executeQuery()) {
      row.next();
      return row.getInt(1);
    }
  }
}
