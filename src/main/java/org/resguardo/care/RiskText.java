package org.resguardo.care;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;

/**
 * What is sealed of an assessment. {@code level}: list risk_level; {@code factors}: risk_factor.
 */
record RiskText(String level, List<String> factors, String text) {
  String sealed() {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("level", level)
            .add("factors", Json.createArrayBuilder(factors));
    if (text != null) {
      json.add("text", text);
    }
    return json.build().toString();
  }

  static RiskText of(String clear) {
    try (JsonReader reader = Json.createReader(new StringReader(clear))) {
      JsonObject json = reader.readObject();
      return new RiskText(
          json.getString("level"),
          json.getJsonArray("factors").getValuesAs(JsonString::getString),
          json.getString("text", null));
    }
  }
}
