package org.resguardo.proceeding.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.proceeding.AgendaService;
import org.resguardo.proceeding.HearingEntry;
import org.resguardo.proceeding.HearingService;
import org.resguardo.proceeding.Overlap;
import org.resguardo.proceeding.ResultEntry;
import org.resguardo.reference.CodeBook;

/** Hearings of a case. */
@Path("cases/{number}/hearings")
@Produces(MediaType.APPLICATION_JSON)
public class HearingResource {
  @Inject private HearingService hearings;
  @Inject private AgendaService agenda;
  @Inject private CodeBook codes;

  @GET
  public JsonObject list(@PathParam("number") String number) {
    var items = Json.createArrayBuilder();
    agenda.ofCase(number(number)).forEach(row -> items.add(HearingJson.row(row)));
    return Json.createObjectBuilder().add("items", items).build();
  }

  @GET
  @Path("{id}")
  public JsonObject view(@PathParam("number") String number, @PathParam("id") long id) {
    return HearingJson.view(hearings.view(number(number), id));
  }

  /**
   * Answers 201 with the id; under {@code overlaps} what else is at the same time, and {@code
   * workingDay} false when the courts of the country are closed on that day.
   */
  @POST
  public Response schedule(
      @PathParam("number") String number,
      HearingEntry entry,
      @HeaderParam("Idempotency-Key") String key,
      @Context UriInfo address) {
    long id = hearings.schedule(number(number), entry, key);
    List<Overlap> overlaps = hearings.overlaps(number(number), entry, id, null);
    JsonObject body =
        Json.createObjectBuilder()
            .add("id", id)
            .add("overlaps", HearingJson.overlaps(overlaps))
            .add("workingDay", codes.terms().calendar().works(entry.getDay()))
            .build();
    return Response.created(address.getAbsolutePathBuilder().path("" + id).build())
        .entity(body)
        .build();
  }

  /** Records the outcome; {@code next} in the body fixes the hearing that follows. */
  @PATCH
  @Path("{id}")
  public JsonObject record(
      @PathParam("number") String number, @PathParam("id") long id, ResultEntry entry) {
    Long next = hearings.record(number(number), id, entry, null);
    JsonObjectBuilder json =
        Json.createObjectBuilder().add("id", id).add("result", entry.getResult());
    if (next != null) {
      json.add("next", next);
    }
    return json.build();
  }

  static CaseNumber number(String typed) {
    return CaseNumber.demand(typed);
  }
}
