package org.resguardo.care.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.resguardo.care.GuardianService;
import org.resguardo.care.NoticeService;
import org.resguardo.care.ReferralEntry;
import org.resguardo.care.ReferralService;
import org.resguardo.care.ReferralStepEntry;
import org.resguardo.care.ToldEntry;
import org.resguardo.kernel.CaseNumber;

/** Referrals and their steps, the question about a representative, what a victim was told. */
@Path("cases/{number}/victims/{code}")
@Produces(MediaType.APPLICATION_JSON)
public class CareActResource {
  @Inject private ReferralService referrals;
  @Inject private GuardianService guardians;
  @Inject private NoticeService notices;

  @PathParam("number")
  private String number;

  @PathParam("code")
  private String code;

  @POST
  @Path("referrals")
  public Response refer(ReferralEntry entry, @HeaderParam("Idempotency-Key") String key) {
    return made(
        Json.createObjectBuilder().add("id", referrals.refer(number(), code, entry, key)).build());
  }

  @POST
  @Path("referrals/{id}/steps")
  public JsonObject step(
      @PathParam("id") long id,
      ReferralStepEntry step,
      @HeaderParam("Idempotency-Key") String key) {
    referrals.record(number(), code, id, step, null, key);
    return Json.createObjectBuilder().add("id", id).add("state", step.getState()).build();
  }

  /**
   * Asks the vault about a representative: code within the case, or none for the one named in the
   * child's own record. Answers YES, NO or UNKNOWN and nothing else.
   */
  @POST
  @Path("guardian-checks")
  public Response check(JsonObject body) {
    String representative = body == null ? null : CareJson.text(body, "representative");
    return made(
        Json.createObjectBuilder()
            .add("conflict", guardians.check(number(), code, representative).name())
            .build());
  }

  @POST
  @Path("notices/{id}/attempts")
  public JsonObject tell(
      @PathParam("id") long id, ToldEntry entry, @HeaderParam("Idempotency-Key") String key) {
    notices.tell(number(), code, id, entry, null, key);
    return Json.createObjectBuilder().add("id", id).add("result", entry.getResult()).build();
  }

  private static Response made(JsonObject body) {
    return Response.status(Response.Status.CREATED).entity(body).build();
  }

  private CaseNumber number() {
    return CareJson.number(number);
  }
}
