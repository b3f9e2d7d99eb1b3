package org.resguardo.intake.api;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
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
import org.resguardo.casefile.PeopleService;
import org.resguardo.casefile.VictimView;
import org.resguardo.intake.IntakeService;
import org.resguardo.kernel.CaseNumber;

/** Victims of a case, by code. */
@Path("cases/{number}/victims")
@Produces(MediaType.APPLICATION_JSON)
public class VictimResource {
  @Inject private IntakeService intake;
  @Inject private PeopleService files;

  @GET
  public JsonObject list(@PathParam("number") String typed) {
    CaseNumber number = PeopleJson.number(typed);
    return PeopleJson.items(
        files.victimsOf(number).victims().stream().map(PeopleJson::row).toList());
  }

  @GET
  @Path("{code}")
  public JsonObject view(@PathParam("number") String typed, @PathParam("code") String code) {
    CaseNumber number = PeopleJson.number(typed);
    VictimView view = files.victim(number, code);
    return PeopleJson.facts(view.facts())
        .add("code", view.code())
        .add("version", view.version())
        .add("minorStatus", view.minorStatus())
        .add("treatedAsChild", view.treatedAsChild())
        .add("ageGroup", view.ageGroup())
        .add("missing", PeopleJson.array(view.missing()))
        .build();
  }

  /** Answers 201 with the code, and whom to call when a record exists elsewhere. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response register(
      @PathParam("number") String number,
      NewVictim body,
      @HeaderParam("Idempotency-Key") String key,
      @Context UriInfo address) {
    NewVictim entry = PeopleJson.given(body);
    return PeopleJson.created(
        intake.registerVictim(PeopleJson.number(number), entry, entry.getIdentity(), key), address);
  }
}
