package org.resguardo.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.resguardo.casefile.AccusedEntry;
import org.resguardo.casefile.AssignmentEntry;
import org.resguardo.casefile.CountEntry;
import org.resguardo.casefile.PartyEntry;
import org.resguardo.casefile.RegistrationEntry;
import org.resguardo.casefile.VictimEntry;
import org.resguardo.deadline.TaskEntry;
import org.resguardo.evidence.EvidenceEntry;
import org.resguardo.harness.Door;
import org.resguardo.measure.MeasureEntry;
import org.resguardo.person.IdentityEntry;
import org.resguardo.proceeding.DecisionEntry;
import org.resguardo.proceeding.HearingEntry;

/**
 * Every member of every body of the interface gets what it should not: refused in words, or stored
 * as plain text; never a failure. The members are those of the entry classes, so that a new one is
 * covered. {@code -Dbad.input=all} sends everything to every member.
 */
@Tag("faults")
class BadBodyIT {
  private static final boolean ALL = "all".equals(System.getProperty("bad.input"));
  private static final List<String> VALUES =
      List.of(
          "\"31/2/2026\"",
          "999999999999999999999",
          "[\"a\",[\"b\"]]",
          "{\"a\":{\"b\":1}}",
          "true",
          "\"" + "x".repeat(5000) + "\"",
          "\"\uD83D\uDE00 <b>x</b> #{31337*31337}\"",
          "\"'; DROP TABLE case_file; -- \"",
          "null",
          "-1",
          "\"\"",
          "\"2999-12-31\"");

  private static final String HUGE = "\"" + "x".repeat(10_000_000) + "\"";

  private static final Map<String, List<Class<?>>> BODIES =
      Map.ofEntries(
          Map.entry("/victims", List.of(VictimEntry.class, IdentityEntry.class)),
          Map.entry("/accused", List.of(AccusedEntry.class, IdentityEntry.class)),
          Map.entry("/parties", List.of(PartyEntry.class, IdentityEntry.class)),
          Map.entry("/counts", List.of(CountEntry.class)),
          Map.entry("/hearings", List.of(HearingEntry.class)),
          Map.entry("/decisions", List.of(DecisionEntry.class)),
          Map.entry("/measures", List.of(MeasureEntry.class)),
          Map.entry("/deadlines", List.of(TaskEntry.class)),
          Map.entry("/evidence", List.of(EvidenceEntry.class)),
          Map.entry("/assignments", List.of(AssignmentEntry.class)),
          Map.entry("", List.of(RegistrationEntry.class)));

  static Stream<String> addresses() {
    return BODIES.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void every_member_of_a_body_bears_what_is_sent(String part) throws IntrospectionException {
    WholeCase probed = new WholeCase();
    String account =
        switch (part) {
          case "/counts", "/measures", "/deadlines", "/evidence" -> "fiscal.sanjose";
          case "/assignments" -> "jefatura.sanjose";
          default -> "registro.sanjose";
        };
    Door door = Door.open(account);
    String address = "/api/v1/cases" + (part.isEmpty() ? "" : probed.fill("/{number}") + part);
    String whole = part.isEmpty() ? "{}" : probed.fill(WholeBodies.of(part));
    List<String> wrong = new ArrayList<>();
    int turn = 0;
    for (Class<?> entry : BODIES.get(part)) {
      for (String member : members(entry)) {
        for (String value : ALL ? VALUES : pick(turn++)) {
          String body = body(whole, entry == IdentityEntry.class, member, value);
          check(door.send("POST", address, body), member + " <- " + cut(value), wrong);
        }
      }
    }
    check(door.send("POST", address, body(whole, false, "note", HUGE)), "10 MB", wrong);
    check(door.send("POST", address, "{\"a\":"), "half a body", wrong);
    check(door.send("POST", address, "[]"), "a list", wrong);
    assertThat(turn + (ALL ? 1 : 0)).isPositive();
    assertThat(wrong).as(address).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "abuse,NO_SUCH_CODE",
    "part,NO_SUCH_CODE",
    "kind,<b>x</b>",
    "documentClass,NONE OR 1=1",
    "datedOn,31/2/2026",
    "datedOn,1/1/2999",
    "concerns,V-0000",
    "title,200",
    "title,10000000"
  })
  void a_bad_field_of_a_document_is_told_by_its_name(String field, String value) {
    boolean length = value.matches("\\d+");
    String sent = length ? "x".repeat(Integer.parseInt(value) + 1) : value;
    HttpResponse<String> answer =
        Door.open("fiscal.sanjose")
            .file(new WholeCase().fill("/cases/{number}/documents"), Map.of(field, sent));
    assertThat(answer.statusCode()).as(cut(answer.body())).isEqualTo(422);
    assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
  }

  private static List<String> pick(int turn) {
    return List.of(VALUES.get(turn % VALUES.size()), VALUES.get((turn * 5 + 3) % VALUES.size()));
  }

  private static void check(HttpResponse<String> answer, String what, List<String> wrong) {
    int status = answer.statusCode();
    String type = answer.headers().firstValue("Content-Type").orElse("");
    boolean told = status >= 400 && status < 500 && type.startsWith("application/problem+json");
    if (!told && status != 201) {
      wrong.add(what + ": " + status + " " + type);
    } else if (answer.body().matches("(?s).*(Exception|SQLSTATE|\\bat org\\.|982007569).*")) {
      wrong.add(what + ": says too much");
    } else if (status == 422 && !answer.body().contains("\"errors\"")) {
      wrong.add(what + ": no field is named");
    }
  }

  private static String body(String whole, boolean identity, String member, String value) {
    JsonObject body = JsonParser.parseString(whole).getAsJsonObject();
    JsonElement content = JsonParser.parseString(value);
    if (identity) {
      JsonObject inner = new JsonObject();
      inner.add(member, content);
      body.add("identity", inner);
    } else {
      body.add(member, content);
    }
    return new com.google.gson.GsonBuilder().serializeNulls().create().toJson(body);
  }

  private static List<String> members(Class<?> entry) throws IntrospectionException {
    return Stream.of(Introspector.getBeanInfo(entry, Object.class).getPropertyDescriptors())
        .filter(property -> property.getWriteMethod() != null)
        .map(PropertyDescriptor::getName)
        .toList();
  }

  private static String cut(String value) {
    return value.length() > 60 ? value.length() + " characters" : value;
  }
}
