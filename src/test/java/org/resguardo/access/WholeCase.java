package org.resguardo.access;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.resguardo.harness.Api;
import org.resguardo.harness.Door;

/**
 * A case of San José with one record of every kind, entered afresh at the interface: a victim, an
 * accused, a witness, a count, a hearing, a decision, a measure, a task, a piece of evidence and a
 * document. {@code fill} puts them in the place of {@code {measure}} and the like, and something in
 * small letters that nobody else has in that of {@code {unique}}.
 */
final class WholeCase {
  private static final String REGISTERED =
      """
      {"officeCode":"SANJOSE","howArose":"POLICE","complaintOn":"2026-11-02","factsFrom":"2026-09",
       "placeDivision":"1","offenceCode":"CP172-AG","summary":"Prueba","victim":"NONE",
       "suspect":"NONE"}""";
  private final Map<String, String> parts = new LinkedHashMap<>();
  private final Api prosecutor = Api.as("fiscal.sanjose");

  WholeCase() {
    put("number", prosecutor.post("/cases", REGISTERED), "number");
    parts.put("unique", number().toLowerCase(Locale.ROOT));
    put("victim", write("/victims", WholeBodies.of("/victims")), "code");
    put("accused", write("/accused", WholeBodies.of("/accused")), "code");
    write("/parties", WholeBodies.of("/parties"));
    put("party", prosecutor.get(fill("/cases/{number}/parties")), "items");
    put("charge", write("/counts", WholeBodies.of("/counts")), "charge");
    put("hearing", write("/hearings", WholeBodies.of("/hearings")), "id");
    String held = WholeBodies.of("/hearings").replace("2026-12-10", "2026-11-19");
    put("held", write("/hearings", held), "id");
    put("decision", write("/decisions", WholeBodies.of("/decisions")), "id");
    put("measure", write("/measures", WholeBodies.of("/measures")), "id");
    put("task", write("/deadlines", WholeBodies.of("/deadlines")), "id");
    put("evidence", write("/evidence", WholeBodies.of("/evidence")), "id");
    String document = Door.open("fiscal.sanjose").file(fill("/cases/{number}/documents")).body();
    put("document", JsonParser.parseString(document).getAsJsonObject(), "id");
  }

  String number() {
    return parts.get("number");
  }

  String fill(String text) {
    String filled = text;
    for (Map.Entry<String, String> part : parts.entrySet()) {
      filled = filled.replace("{" + part.getKey() + "}", part.getValue());
    }
    return filled;
  }

  private JsonObject write(String address, String body) {
    return prosecutor.post(fill("/cases/{number}" + address), fill(body));
  }

  private void put(String name, JsonObject answer, String member) {
    if (!answer.has(member)) {
      throw new IllegalStateException(name + ": " + answer);
    }
    parts.put(name, member.equals("items") ? first(answer) : answer.get(member).getAsString());
  }

  private static String first(JsonObject list) {
    return list.getAsJsonArray("items").get(0).getAsJsonObject().get("code").getAsString();
  }
}
