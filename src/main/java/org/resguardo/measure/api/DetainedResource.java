package org.resguardo.measure.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.resguardo.measure.MeasureReadService;

/** Everybody detained within reach, those without a last day first. */
@Path("detained")
@Produces(MediaType.APPLICATION_JSON)
public class DetainedResource {
  @Inject private MeasureReadService reading;

  @GET
  public JsonObject list() {
    var items = Json.createArrayBuilder();
    reading.detained().forEach(row -> items.add(MeasureJson.detained(row)));
    return Json.createObjectBuilder().add("items", items).build();
  }
}
