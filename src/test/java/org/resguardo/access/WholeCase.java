package org.resguardo.access;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resguardo.harness.Api;
import org.resguardo.harness.Door;

/**
 * A case of San José with one record of whatever is asked for, entered afresh at the interface when
 * it is asked for: {@code fill} puts it in the place of {@code {measure}} and the like, and
 * something in small letters that nobody else has in that of {@code {unique}}.
 */
final class WholeCase {
  private static final Pattern PART = Pattern.compile("\\{([a-z]+)}");
  static final String REGISTERED =
      """
      {"officeCode":"SANJOSE","howArose":"POLICE","complaintOn":"2026-11-02","factsFrom":"2026-09",
       "placeDivision":"1","offenceCode":"CP172-AG","summary":"Prueba","victim":"NONE",
       "suspect":"NONE"}""";
  private static final int NO_CONTENT = 204;
  private static final Map<String, Api> DOORS = new LinkedHashMap<>();

  private final Map<String, String> parts = new LinkedHashMap<>();

  WholeCase() {
    parts.put("number", register());
    parts.put("unique", number().toLowerCase(Locale.ROOT));
  }

  static String register() {
    return of(as("fiscal.sanjose").post("/cases", REGISTERED), "number");
  }

  static synchronized Api as(String account) {
    return DOORS.computeIfAbsent(account, Api::as);
  }

  String number() {
    return parts.get("number");
  }

  /** The text with each name in braces replaced by what it stands for, made if it is not there. */
  String fill(String text) {
    Matcher found = PART.matcher(text);
    StringBuilder filled = new StringBuilder();
    while (found.find()) {
      found.appendReplacement(filled, Matcher.quoteReplacement(part(found.group(1))));
    }
    return found.appendTail(filled).toString();
  }

  String part(String name) {
    String known = parts.get(name);
    if (known == null) {
      known = make(name);
      parts.put(name, known);
    }
    return known;
  }

  private String make(String name) {
    return switch (name) {
      case "victim" -> made("/victims", "code");
      case "accused" -> made("/accused", "code");
      case "second" -> after("accused", "/accused", "code");
      case "child" -> made("/victims", "code");
      case "party" -> {
        write("/parties", WholeBodies.of("/parties"));
        yield of(first(prosecutor().get(at("/parties"))), "code");
      }
      case "charge" -> made("/counts", "charge");
      case "other" -> register();
      case "hearing" -> made("/hearings", "id");
      case "held" -> {
        String body = WholeBodies.of("/hearings").replace("2026-12-10", "2026-11-19");
        yield of(write("/hearings", body), "id");
      }
      case "decision" -> made("/decisions", "id");
      case "measure" -> made("/measures", "id");
      case "task" -> made("/deadlines", "id");
      case "evidence" -> made("/evidence", "id");
      case "document" -> document("WORK");
      case "special" -> document("SPECIAL");
      default -> makeMore(name);
    };
  }

  private String makeMore(String name) {
    return switch (name) {
      case "purged" -> {
        String body = "{\"step\":\"ask\",\"reason\":\"Prueba\"}";
        as("jefatura.sanjose").post(at("/documents/{document}/purge"), body);
        yield part("document");
      }
      case "assistance" -> made("/assistance", "id");
      case "disclosure" -> after("document", "/disclosures", "id");
      case "twin" -> {
        part("charge");
        String body = WholeBodies.of("/counts").replace("2026-01-10", "2026-02-10");
        yield of(write("/counts", body), "charge");
      }
      case "joined" -> of(write("/counts/join", "{\"charges\":[{charge},{twin}]}"), "charge");
      case "wide" -> {
        String body = WholeBodies.of("/counts").replace("{victim}\"", "{victim}\",\"{child}\"");
        yield of(write("/counts", body), "charge");
      }
      case "judged" -> {
        judge();
        yield part("accused");
      }
      case "sentenced" -> {
        JsonObject taken = write("/sentences/{judged}", WholeBodies.SENTENCE);
        if (taken.get("httpStatus").getAsInt() != NO_CONTENT) {
          throw new IllegalStateException(taken.toString());
        }
        yield part("accused");
      }
      default -> new RareParts(this).make(name);
    };
  }

  private Api prosecutor() {
    return as("fiscal.sanjose");
  }

  /** The address within the case, filled. */
  String at(String address) {
    return fill("/cases/{number}" + address);
  }

  private JsonObject write(String address, String body) {
    return prosecutor().post(at(address), fill(body));
  }

  private String made(String address, String member) {
    return of(write(address, WholeBodies.of(address)), member);
  }

  private String after(String first, String address, String member) {
    part(first);
    return made(address, member);
  }

  private String document(String documentClass) {
    String answer =
        Door.open("fiscal.sanjose")
            .file(at("/documents"), Map.of("documentClass", documentClass))
            .body();
    return of(JsonParser.parseString(answer).getAsJsonObject(), "id");
  }

  // Accused, sent to trial, convicted of the count; of somebody who is known.
  private void judge() {
    parts.put("accused", of(write("/accused", WholeBodies.KNOWN), "code"));
    part("charge");
    for (String outcome : WholeBodies.JUDGED) {
      of(write("/decisions", outcome), "id");
    }
  }

  private static JsonObject first(JsonObject list) {
    return list.getAsJsonArray("items").get(0).getAsJsonObject();
  }

  /** A member of an answer; its absence is an error that shows the answer. */
  static String of(JsonObject answer, String member) {
    if (!answer.has(member)) {
      throw new IllegalStateException("No " + member + " in " + answer);
    }
    return answer.get(member).getAsString();
  }
}
