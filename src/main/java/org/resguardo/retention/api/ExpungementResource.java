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
import org.resguardo.retention.ExpungementEntry;
import org.resguardo.retention.ExpungementService;
import org.resguardo.retention.ReleaseEntry;

/** Orders that hide an accused from search and matching. */
@Path("cases/{number}/expungements")
@Produces(MediaType.APPLICATION_JSON)
public class ExpungementResource {
  @Inject private ExpungementService expungements;

  /** Those that hold first. */
  @GET
  public JsonObject list(@PathParam("number") String number) {
    var items = Json.createArrayBuilder();
    expungements
        .of(CaseNumber.demand(number))
        .orders()
        .forEach(order -> items.add(RetentionJson.expungement(order)));
    return Json.createObjectBuilder().add("items", items).build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response expunge(
      @PathParam("number") String number,
      ExpungementEntry entry,
      @HeaderParam("Idempotency-Key") String key,
      @Context UriInfo address) {
    if (entry == null) {
      throw new BadRequestException();
    }
    long id = expungements.expunge(CaseNumber.demand(number), entry, key);
    return Response.created(address.getAbsolutePathBuilder().path("" + id).build())
        .entity(Json.createObjectBuilder().add("id", id).build())
        .build();
  }

  /** What was recorded by error. */
  @POST
  @Path("{id}/withdrawal")
  @Consumes(MediaType.APPLICATION_JSON)
  public void withdraw(
      @PathParam("number") String number, @PathParam("id") long id, ReleaseEntry entry) {
    if (entry == null) {
      throw new BadRequestException();
    }
    expungements.withdraw(CaseNumber.demand(number), id, entry);
  }
}
