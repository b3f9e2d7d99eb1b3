package org.resguardo.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.harness.Door;
import org.resguardo.harness.FaultRows;
import org.resguardo.harness.Posts;

/**
 * Every member of every body of the interface gets what it should not: refused in words, or stored
 * as plain text; never a failure. The calls are those of {@code fault-calls.txt}, the members those
 * of the class that the body is read into, so that a new one is covered. {@code -Dbad.input=all}
 * sends everything to every member.
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
          "[null]",
          "{}",
          "-1",
          "\"\"",
          "\"2999-12-31\"");

  private static final List<String> NO_BODIES = List.of("", "null", "{", "{\"a\":", "[]", "3");
  private static final String HUGE = "\"" + "x".repeat(10_000_000) + "\"";

  static List<FaultRows.Call> calls() {
    return FaultRows.calls();
  }

  @ParameterizedTest
  @MethodSource("calls")
  void every_member_of_a_body_bears_what_is_sent(FaultRows.Call call) {
    WholeCase probed = new WholeCase();
    Door door = Door.open(call.account());
    String address = "/api/v1" + probed.fill(call.address());
    String whole = probed.fill(WholeBodies.of(call));
    Map<String, String> seen = seen(door, call, address);
    List<String> wrong = new ArrayList<>();
    int turn = 0;
    for (String member : members(call)) {
      for (String value : ALL ? VALUES : pick(turn++)) {
        String body = with(whole, member, value);
        check(door.send(call.method(), address, body, seen), member + " <- " + cut(value), wrong);
      }
    }
    for (String body : NO_BODIES) {
      check(door.send(call.method(), address, body, seen), "<" + body + ">", wrong);
    }
    check(door.send(call.method(), address, with(whole, "note", HUGE), seen), "10 MB", wrong);
    assertThat(wrong).as(address).isEmpty();
  }

  // A change names the version that it was made from; the first that is taken makes it stale.
  private static Map<String, String> seen(Door door, FaultRows.Call call, String address) {
    return call.method().equals("PATCH")
        ? door.get(address)
            .headers()
            .firstValue("ETag")
            .map(tag -> Map.of("If-Match", tag))
            .orElse(Map.of())
        : Map.of();
  }

  private static List<String> members(FaultRows.Call call) {
    if (!call.members().isEmpty()) {
      return call.members();
    }
    return Posts.all().stream()
        .filter(post -> post.answers(call.method(), call.address()))
        .flatMap(post -> post.body().stream())
        .flatMap(body -> Posts.members(body).stream())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {2000, 10_000_000})
  void the_note_of_a_further_version_is_told_by_its_name(int length) {
    HttpResponse<String> answer =
        Door.open("fiscal.sanjose")
            .file(
                new WholeCase().fill("/cases/{number}/documents/{document}/versions"),
                Map.of("note", "x".repeat(length + 1)));
    assertThat(answer.statusCode()).as(cut(answer.body())).isEqualTo(422);
    assertThat(answer.body()).contains("\"field\":\"note\"");
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

  // Nothing where something is asked for, and three others in turn.
  private static List<String> pick(int turn) {
    List<String> picked = new ArrayList<>(List.of("null", "[null]"));
    for (int i = 0; i < 3; i++) {
      picked.add(VALUES.get((turn * 3 + i) % VALUES.size()));
    }
    return picked;
  }

  private static void check(HttpResponse<String> answer, String what, List<String> wrong) {
    int status = answer.statusCode();
    String type = answer.headers().firstValue("Content-Type").orElse("");
    boolean told = status >= 400 && status < 500 && type.startsWith("application/problem+json");
    if (!told && status / 100 != 2) {
      wrong.add(what + ": " + status + " " + type);
    } else if (answer.body().matches("(?s).*(Exception|SQLSTATE|\\bat org\\.|982007569).*")) {
      wrong.add(what + ": says too much");
    } else if (status == 422 && !answer.body().contains("\"errors\"")) {
      wrong.add(what + ": no field is named");
    }
  }

  /** The body with one value in the place of what it holds; {@code a.b} is a member within. */
  private static String with(String whole, String member, String value) {
    JsonObject body = JsonParser.parseString(whole).getAsJsonObject();
    JsonObject at = body;
    String name = member;
    if (member.contains(".")) {
      String outer = member.substring(0, member.indexOf('.'));
      at = body.has(outer) ? body.getAsJsonObject(outer) : new JsonObject();
      body.add(outer, at);
      name = member.substring(member.indexOf('.') + 1);
    }
    at.add(name, JsonParser.parseString(value));
    return new GsonBuilder().serializeNulls().create().toJson(body);
  }

  private static String cut(String value) {
    return value.length() > 60 ? value.length() + " characters" : value;
  }
}
