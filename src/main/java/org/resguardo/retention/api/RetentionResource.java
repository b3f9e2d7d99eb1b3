package org.resguardo.retention.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.resguardo.retention.ErasureService;
import org.resguardo.retention.RetentionEntry;
import org.resguardo.retention.RetentionService;

/** What is due to be decided, what is decided, and the second person of an erasure. */
@Path("retention")
@Produces(MediaType.APPLICATION_JSON)
public class RetentionResource {
  @Inject private RetentionService retention;
  @Inject private ErasureService erasures;

  /** The tasks within reach, and the last run. */
  @GET
  public JsonObject list() {
    var items = Json.createArrayBuilder();
    retention.list().forEach(task -> items.add(RetentionJson.task(task)));
    JsonObjectBuilder json = Json.createObjectBuilder().add("items", items);
    retention.lastRun().ifPresent(run -> json.add("lastRun", RetentionJson.run(run)));
    return json.build();
  }

  /** Looks through the closed cases now, and finishes what was cut off. */
  @POST
  @Path("runs")
  public JsonObject run() {
    return RetentionJson.run(erasures.run());
  }

  @GET
  @Path("{id}")
  public JsonObject one(@PathParam("id") long id) {
    return RetentionJson.task(retention.one(id));
  }

  @POST
  @Path("{id}/decisions")
  @Consumes(MediaType.APPLICATION_JSON)
  public JsonObject decide(@PathParam("id") long id, RetentionEntry entry) {
    if (entry == null) {
      throw new BadRequestException();
    }
    retention.decide(id, entry);
    return one(id);
  }

  /** The second person agrees: the identities are erased at once. */
  @POST
  @Path("{id}/approval")
  public JsonObject approve(@PathParam("id") long id) {
    erasures.approve(id);
    return one(id);
  }

  @POST
  @Path("{id}/refusal")
  public JsonObject refuse(@PathParam("id") long id) {
    retention.refuse(id);
    return one(id);
  }
}
