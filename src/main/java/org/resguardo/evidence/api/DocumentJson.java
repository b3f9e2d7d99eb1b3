package org.resguardo.evidence.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import org.resguardo.evidence.DocumentRow;
import org.resguardo.evidence.DocumentView;

/** Documents as JSON; what is not known is left out. */
final class DocumentJson {
  private DocumentJson() {}

  static JsonObject row(DocumentRow row) {
    return builder(row).build();
  }

  static JsonObject view(DocumentView view) {
    JsonArrayBuilder versions = Json.createArrayBuilder();
    for (DocumentView.Version version : view.versions()) {
      JsonObjectBuilder json =
          Json.createObjectBuilder()
              .add("version", version.position())
              .add("type", version.mediaType())
              .add("size", version.size())
              .add("sha256", version.hash())
              .add("scan", version.scan().name())
              .add("uploadedAt", version.uploadedAt().toString());
      put(json, "pages", version.pages());
      put(json, "note", version.note());
      put(json, "uploadedBy", version.uploadedBy());
      versions.add(json);
    }
    JsonObjectBuilder json =
        builder(view.row()).add("open", view.isOpen()).add("versions", versions);
    put(json, "openUntil", view.openUntil());
    return json.build();
  }

  private static JsonObjectBuilder builder(DocumentRow row) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", row.id())
            .add("code", row.code())
            .add("part", row.part())
            .add("kind", row.kind())
            .add("documentClass", row.documentClass())
            .add("title", row.title())
            .add("concerns", texts(row.concerns()))
            .add("purge", row.purge().name())
            .add("scan", row.scan().name())
            .add("type", row.mediaType())
            .add("size", row.size())
            .add("registeredAt", row.registeredAt().toString());
    put(json, "datedOn", row.datedOn());
    return json;
  }

  static JsonArrayBuilder texts(Collection<?> values) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    values.forEach(value -> array.add(value.toString()));
    return array;
  }

  static void put(JsonObjectBuilder json, String name, Object value) {
    if (value instanceof Number number) {
      json.add(name, number.longValue());
    } else if (value instanceof Boolean flag) {
      json.add(name, flag);
    } else if (value != null) {
      json.add(name, value.toString());
    }
  }
}
