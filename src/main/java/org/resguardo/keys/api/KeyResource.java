package org.resguardo.keys.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.resguardo.keys.KeyFileView;
import org.resguardo.keys.KeyRotationService;

/** Versions of the master keys for scripts; no key is given, and none is changed here. */
@Path("keys")
@Produces(MediaType.APPLICATION_JSON)
public class KeyResource {
  @Inject KeyRotationService rotations;

  @GET
  public JsonObject view() {
    JsonArrayBuilder files = Json.createArrayBuilder();
    rotations.view().forEach(file -> files.add(file(file)));
    return Json.createObjectBuilder().add("files", files).build();
  }

  private static JsonObjectBuilder file(KeyFileView file) {
    JsonObjectBuilder body =
        Json.createObjectBuilder()
            .add("file", file.file())
            .add("versions", versions(file.versions()))
            .add("total", file.total())
            .add("waiting", file.waiting());
    if (file.last() != null) {
      body.add("begunAt", file.last().begunAt().toString())
          .add("endedAt", text(file.last().endedAt()));
    }
    return body;
  }

  private static JsonArray versions(List<KeyFileView.Version> versions) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    versions.forEach(
        version ->
            all.add(
                Json.createObjectBuilder()
                    .add("version", version.name())
                    .add("leading", version.leading())
                    .add("uses", version.uses())));
    return all.build();
  }

  private static String text(Instant instant) {
    return instant == null ? "" : instant.toString();
  }
}
