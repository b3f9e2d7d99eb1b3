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
import org.resguardo.care.ReferralEntry;
import org.resguardo.care.ReferralService;
import org.resguardo.care.ReferralStepEntry;

/** Referrals to services and their steps. */
@Path("cases/{number}/victims/{code}/referrals")
@Produces(MediaType.APPLICATION_JSON)
public class ReferralResource {
  @Inject private ReferralService referrals;

  @PathParam("number")
  private String number;

  @PathParam("code")
  private String code;

  @POST
  public Response refer(ReferralEntry entry, @HeaderParam("Idempotency-Key") String key) {
    long id = referrals.refer(CareJson.number(number), code, entry, key);
    return CareJson.made(Json.createObjectBuilder().add("id", id).build());
  }

  @POST
  @Path("{id}/steps")
  public JsonObject step(
      @PathParam("id") long id,
      ReferralStepEntry step,
      @HeaderParam("Idempotency-Key") String key) {
    referrals.record(CareJson.number(number), code, id, step, null, key);
    return Json.createObjectBuilder().add("id", id).add("state", step.getState()).build();
  }
}
