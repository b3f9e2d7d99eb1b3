package org.resguardo.care.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.resguardo.care.CareReadService;
import org.resguardo.care.ConsentEntry;
import org.resguardo.care.ConsentService;
import org.resguardo.care.InterviewEntry;
import org.resguardo.care.InterviewService;
import org.resguardo.care.NonPunishmentEntry;
import org.resguardo.care.NonPunishmentService;
import org.resguardo.care.RiskEntry;
import org.resguardo.care.RiskService;
import org.resguardo.kernel.CaseNumber;

/** The victim's side of one victim: reading, and the records that are added once. */
@Path("cases/{number}/victims/{code}/care")
@Produces(MediaType.APPLICATION_JSON)
public class CareResource {
  @Inject private CareReadService reading;
  @Inject private InterviewService interviews;
  @Inject private ConsentService consents;
  @Inject private RiskService risks;
  @Inject private NonPunishmentService spared;

  @PathParam("number")
  private String number;

  @PathParam("code")
  private String code;

  @GET
  public JsonObject view() {
    return CareJson.view(reading.of(number(), code));
  }

  @POST
  @Path("interviews")
  public Response interview(InterviewEntry entry, @HeaderParam("Idempotency-Key") String key) {
    return made(interviews.record(number(), code, entry, key));
  }

  @POST
  @Path("consents")
  public Response consent(ConsentEntry entry, @HeaderParam("Idempotency-Key") String key) {
    return made(consents.record(number(), code, entry, key));
  }

  @POST
  @Path("assessments")
  public Response assess(RiskEntry entry, @HeaderParam("Idempotency-Key") String key) {
    return made(risks.assess(number(), code, entry, key));
  }

  @POST
  @Path("non-punishment")
  public Response spare(NonPunishmentEntry entry, @HeaderParam("Idempotency-Key") String key) {
    return made(spared.record(number(), code, entry, key));
  }

  private static Response made(long id) {
    return Response.status(Response.Status.CREATED)
        .entity(Json.createObjectBuilder().add("id", id).build())
        .build();
  }

  private CaseNumber number() {
    return CareJson.number(number);
  }
}
