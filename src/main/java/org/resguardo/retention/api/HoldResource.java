package org.resguardo.retention.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.retention.HoldEntry;
import org.resguardo.retention.HoldService;
import org.resguardo.retention.ReleaseEntry;

/** Orders that a case or one of its people be kept. */
@Path("cases/{number}/holds")
@Produces(MediaType.APPLICATION_JSON)
public class HoldResource {
  @Inject private HoldService holds;

  /** Those that hold first. */
  @GET
  public JsonObject list(@PathParam("number") String number) {
    var items = Json.createArrayBuilder();
    holds
        .of(CaseNumber.demand(number))
        .holds()
        .forEach(hold -> items.add(RetentionJson.hold(hold)));
    return Json.createObjectBuilder().add("items", items).build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response hold(
      @PathParam("number") String number,
      HoldEntry entry,
      @HeaderParam("Idempotency-Key") String key,
      @Context UriInfo address) {
    if (entry == null) {
      throw new BadRequestException();
    }
    long id = holds.hold(CaseNumber.demand(number), entry, key);
    return Response.created(address.getAbsolutePathBuilder().path("" + id).build())
        .entity(Json.createObjectBuilder().add("id", id).build())
        .build();
  }

  @POST
  @Path("{id}/release")
  @Consumes(MediaType.APPLICATION_JSON)
  public void release(
      @PathParam("number") String number, @PathParam("id") long id, ReleaseEntry entry) {
    if (entry == null) {
      throw new BadRequestException();
    }
    holds.release(CaseNumber.demand(number), id, entry);
  }
}
