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
import java.util.List;
import org.resguardo.casefile.AccusedView;
import org.resguardo.casefile.PeopleService;
import org.resguardo.casefile.PeopleView;
import org.resguardo.casefile.PeopleView.AccusedRow;
import org.resguardo.intake.IntakeService;
import org.resguardo.intake.PartyNames;
import org.resguardo.kernel.CaseNumber;

/** Suspects and accused of a case; names for who may read them. */
@Path("cases/{number}/accused")
@Produces(MediaType.APPLICATION_JSON)
public class AccusedResource {
  @Inject private IntakeService intake;
  @Inject private PeopleService files;
  @Inject private PartyNames names;

  @GET
  public JsonObject list(@PathParam("number") String typed) {
    CaseNumber number = PeopleJson.number(typed);
    PeopleView people = files.accusedOf(number);
    List<AccusedRow> rows = people.accused();
    names.load(
        people.caseId(), rows.stream().filter(AccusedRow::known).map(AccusedRow::party).toList());
    return PeopleJson.items(
        rows.stream().map(row -> PeopleJson.row(row, names.of(row.party()))).toList());
  }

  @GET
  @Path("{code}")
  public JsonObject view(@PathParam("number") String typed, @PathParam("code") String code) {
    CaseNumber number = PeopleJson.number(typed);
    AccusedView view = files.accused(number, code);
    return PeopleJson.facts(view.facts())
        .add("code", view.code())
        .add("version", view.version())
        .add("minorAtOffence", view.minorAtOffence())
        .add("stage", view.stageCode())
        .add("missing", PeopleJson.array(view.missing()))
        .build();
  }

  /** Answers 201 with the code, and whom to call when a record exists elsewhere. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response register(
      @PathParam("number") String number,
      NewAccused body,
      @HeaderParam("Idempotency-Key") String key,
      @Context UriInfo address) {
    NewAccused entry = PeopleJson.given(body);
    return PeopleJson.created(
        intake.registerAccused(PeopleJson.number(number), entry, entry.getIdentity(), key),
        address);
  }
}
