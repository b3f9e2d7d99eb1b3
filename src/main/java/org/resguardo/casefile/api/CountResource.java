package org.resguardo.casefile.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.resguardo.casefile.CountEntry;
import org.resguardo.casefile.CountOrderEntry;
import org.resguardo.casefile.CountRow;
import org.resguardo.casefile.CountService;
import org.resguardo.kernel.CaseNumber;

/** Counts of a case: one item for each accused, victim and offence; closed ones too. */
@Path("cases/{number}/counts")
@Produces(MediaType.APPLICATION_JSON)
public class CountResource {
  @Inject private CountService counts;

  @GET
  public JsonObject list(@PathParam("number") String typed) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    counts.list(number(typed)).forEach(row -> items.add(json(row)));
    return Json.createObjectBuilder().add("items", items).build();
  }

  /** Answers 201 with the number that the counts of this charge share. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response record(
      @PathParam("number") String typed, CountEntry entry, @Context UriInfo address) {
    if (entry == null) {
      throw new BadRequestException();
    }
    int charge = counts.record(number(typed), entry, null);
    return Response.created(address.getAbsolutePath())
        .entity(Json.createObjectBuilder().add("charge", charge).build())
        .build();
  }

  /** Answers 201 with the numbers of the charges that were split off. */
  @POST
  @Path("{charge}/split")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response split(
      @PathParam("number") String typed, @PathParam("charge") int charge, CountOrderEntry entry) {
    if (entry == null) {
      throw new BadRequestException();
    }
    JsonArrayBuilder made = Json.createArrayBuilder();
    counts.split(number(typed), charge, entry, null).forEach(made::add);
    return Response.status(Response.Status.CREATED)
        .entity(Json.createObjectBuilder().add("charges", made).build())
        .build();
  }

  /** Answers 201 with the number of the charge that stands for all. */
  @POST
  @Path("join")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response join(@PathParam("number") String typed, CountOrderEntry entry) {
    if (entry == null) {
      throw new BadRequestException();
    }
    int charge = counts.join(number(typed), entry);
    return Response.status(Response.Status.CREATED)
        .entity(Json.createObjectBuilder().add("charge", charge).build())
        .build();
  }

  /** Takes back what laid the charge. */
  @POST
  @Path("{charge}/undo")
  public void undo(@PathParam("number") String typed, @PathParam("charge") int charge) {
    counts.undo(number(typed), charge, null);
  }

  private static CaseNumber number(String typed) {
    return CaseNumber.demand(typed);
  }

  private static JsonObject json(CountRow row) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", row.id())
            .add("charge", row.charge())
            .add("accused", row.accused())
            .add("offence", row.offence())
            .add("trafficking", row.trafficking())
            .add("formerlyTrafficking", row.formerlyTrafficking())
            .add("acts", row.acts())
            .add("from", row.from().value())
            .add("attempt", row.attempt())
            .add("participation", row.participation())
            .add("status", row.status());
    put(json, "victim", row.victim());
    put(json, "to", row.to());
    put(json, "relation", row.relation());
    put(json, "penaltyMonths", row.penaltyMonths());
    put(json, "penaltyOther", row.penaltyOther());
    put(json, "concurrence", row.concurrence());
    put(json, "concurrenceGroup", row.concurrenceGroup());
    put(json, "replacedBy", row.replacedBy());
    if (row.origin() != null) {
      json.add("cameBy", row.origin().kind())
          .add("replaces", Json.createArrayBuilder(row.origin().charges()));
    }
    return json.build();
  }

  private static void put(JsonObjectBuilder json, String name, Object value) {
    if (value != null) {
      json.add(name, value.toString());
    }
  }
}
