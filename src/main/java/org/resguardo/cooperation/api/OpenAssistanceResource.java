package org.resguardo.cooperation.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.resguardo.cooperation.AssistanceService;

/** Requests under way within reach, the nearest reminder first. */
@Path("assistance")
@Produces(MediaType.APPLICATION_JSON)
public class OpenAssistanceResource {
  @Inject private AssistanceService requests;

  @GET
  public JsonObject list() {
    var items = Json.createArrayBuilder();
    requests.open().forEach(row -> items.add(AssistanceJson.row(row)));
    return Json.createObjectBuilder().add("items", items).build();
  }
}
