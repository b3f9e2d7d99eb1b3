package org.resguardo.care.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.resguardo.care.GuardianService;

/** The question to the vault about a representative. */
@Path("cases/{number}/victims/{code}/guardian-checks")
@Produces(MediaType.APPLICATION_JSON)
public class GuardianResource {
  @Inject private GuardianService guardians;

  @PathParam("number")
  private String number;

  @PathParam("code")
  private String code;

  /**
   * Asks the vault about a representative: code within the case, or none for the one named in the
   * child's own record. Answers YES, NO or UNKNOWN and nothing else.
   */
  @POST
  public Response check(JsonObject body) {
    String representative = body == null ? null : CareJson.text(body, "representative");
    String conflict = guardians.check(CareJson.number(number), code, representative).name();
    return CareJson.made(Json.createObjectBuilder().add("conflict", conflict).build());
  }
}
