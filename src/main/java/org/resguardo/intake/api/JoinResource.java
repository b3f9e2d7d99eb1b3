package org.resguardo.intake.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.resguardo.casefile.JoinEntry;
import org.resguardo.intake.JoinCasesService;
import org.resguardo.kernel.CaseNumber;

/** A case that goes on in another one. */
@Path("cases/{number}/joins")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JoinResource {
  @Inject JoinCasesService joins;

  /** Answers 201 with the number of the receiving case. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response join(
      @PathParam("number") String typed,
      JoinEntry entry,
      @HeaderParam("Idempotency-Key") String key) {
    CaseNumber number =
        CaseNumber.parse(typed).orElseThrow(() -> new NotFoundException("case " + typed));
    if (entry == null) {
      throw new BadRequestException();
    }
    CaseNumber into = joins.join(number, entry, key);
    return Response.status(Response.Status.CREATED)
        .entity(Json.createObjectBuilder().add("number", into.value()).build())
        .build();
  }
}
