package org.resguardo.intake.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.resguardo.casefile.SplitEntry;
import org.resguardo.intake.SplitOffService;
import org.resguardo.kernel.CaseNumber;

/** Accused who go on in a case of their own. */
@Path("cases/{number}/splits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SplitResource {
  @Inject SplitOffService splits;

  /** Answers 201 with the number of the new case. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response split(
      @PathParam("number") String typed,
      SplitEntry entry,
      @HeaderParam("Idempotency-Key") String key) {
    CaseNumber number = CaseNumber.demand(typed);
    if (entry == null) {
      throw new BadRequestException();
    }
    CaseNumber made = splits.split(number, entry, key);
    return Response.status(Response.Status.CREATED)
        .entity(Json.createObjectBuilder().add("number", made.value()).build())
        .build();
  }
}
