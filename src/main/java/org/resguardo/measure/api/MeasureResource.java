package org.resguardo.measure.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
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
import org.resguardo.measure.MeasureEntry;
import org.resguardo.measure.MeasureReadService;
import org.resguardo.measure.MeasureService;
import org.resguardo.measure.StepEntry;

/** Measures of a case, and their steps. */
@Path("cases/{number}/measures")
@Produces(MediaType.APPLICATION_JSON)
public class MeasureResource {
  @Inject private MeasureService measures;
  @Inject private MeasureReadService reading;

  @GET
  public JsonObject list(@PathParam("number") String number) {
    var items = Json.createArrayBuilder();
    reading.of(number(number)).forEach(one -> items.add(MeasureJson.view(one)));
    return Json.createObjectBuilder().add("items", items).build();
  }

  @GET
  @Path("{id}")
  public JsonObject view(@PathParam("number") String number, @PathParam("id") long id) {
    return MeasureJson.view(reading.one(number(number), id));
  }

  @POST
  public Response order(
      @PathParam("number") String number,
      MeasureEntry entry,
      @HeaderParam("Idempotency-Key") String key,
      @Context UriInfo address) {
    long id = measures.order(number(number), entry, key);
    return Response.created(address.getAbsolutePathBuilder().path("" + id).build())
        .entity(Json.createObjectBuilder().add("id", id).build())
        .build();
  }

  /** Extension, review, breach, ruling on a provisional measure, end. */
  @POST
  @Path("{id}/steps")
  public JsonObject step(
      @PathParam("number") String number,
      @PathParam("id") long id,
      StepEntry step,
      @HeaderParam("Idempotency-Key") String key) {
    measures.record(number(number), id, step, null, key);
    return view(number, id);
  }

  private static CaseNumber number(String typed) {
    return CaseNumber.demand(typed);
  }
}
