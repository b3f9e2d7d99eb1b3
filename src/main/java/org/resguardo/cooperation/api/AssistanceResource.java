package org.resguardo.cooperation.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
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
import org.resguardo.cooperation.AssistanceEntry;
import org.resguardo.cooperation.AssistanceService;
import org.resguardo.cooperation.AssistanceStepEntry;
import org.resguardo.cooperation.TransferEntry;
import org.resguardo.kernel.CaseNumber;

/** Requests for mutual legal assistance of a case, their steps and what was given. */
@Path("cases/{number}/assistance")
@Produces(MediaType.APPLICATION_JSON)
public class AssistanceResource {
  @Inject private AssistanceService requests;

  @GET
  public JsonObject list(@PathParam("number") String number) {
    var items = Json.createArrayBuilder();
    requests.of(number(number)).forEach(row -> items.add(AssistanceJson.row(row)));
    return Json.createObjectBuilder().add("items", items).build();
  }

  @GET
  @Path("{id}")
  public JsonObject view(@PathParam("number") String number, @PathParam("id") long id) {
    return AssistanceJson.view(requests.one(number(number), id));
  }

  @POST
  public Response ask(
      @PathParam("number") String number,
      AssistanceEntry entry,
      @HeaderParam("Idempotency-Key") String key,
      @Context UriInfo address) {
    long id = requests.ask(number(number), sent(entry), key);
    return Response.created(address.getAbsolutePathBuilder().path("" + id).build())
        .entity(Json.createObjectBuilder().add("id", id).build())
        .build();
  }

  @POST
  @Path("{id}/steps")
  public JsonObject step(
      @PathParam("number") String number,
      @PathParam("id") long id,
      AssistanceStepEntry entry,
      @HeaderParam("Idempotency-Key") String key) {
    requests.step(number(number), id, sent(entry), null, key);
    return view(number, id);
  }

  /** Data given to the foreign authority (DP-27). */
  @POST
  @Path("{id}/transfers")
  public JsonObject give(
      @PathParam("number") String number,
      @PathParam("id") long id,
      TransferEntry entry,
      @HeaderParam("Idempotency-Key") String key) {
    requests.give(number(number), id, sent(entry), key);
    return view(number, id);
  }

  /** {@code {"evidence": 3}}: the number of the item. */
  @POST
  @Path("{id}/materials")
  public JsonObject receive(
      @PathParam("number") String number, @PathParam("id") long id, JsonObject entry) {
    requests.receive(
        number(number),
        id,
        entry != null && entry.get("evidence") instanceof jakarta.json.JsonNumber item
            ? Integer.valueOf(item.intValue())
            : null);
    return view(number, id);
  }

  private static <T> T sent(T entry) {
    if (entry == null) {
      throw new BadRequestException();
    }
    return entry;
  }

  private static CaseNumber number(String typed) {
    return CaseNumber.demand(typed);
  }
}
