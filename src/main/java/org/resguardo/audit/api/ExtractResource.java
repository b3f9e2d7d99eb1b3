package org.resguardo.audit.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.resguardo.audit.Extract;
import org.resguardo.audit.ExtractEntry;
import org.resguardo.audit.ExtractService;
import org.resguardo.kernel.CaseNumber;

/** Extracts of the log of a case for one victim. */
@Path("cases/{number}/access-extracts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ExtractResource {
  @Inject ExtractService extracts;

  /** Victims and languages to choose from. */
  @GET
  public JsonObject choices(@PathParam("number") String number) {
    ExtractService.Choices choices = extracts.choices(CaseNumber.demand(number));
    return Json.createObjectBuilder()
        .add("victims", Json.createArrayBuilder(choices.victims()))
        .add("languages", Json.createArrayBuilder(choices.languages()))
        .build();
  }

  /** The extract as a file; it is kept nowhere, so a repeated call makes another one. */
  @POST
  @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
  public Response make(@PathParam("number") String number, ExtractEntry entry) {
    Extract made =
        extracts.make(CaseNumber.demand(number), entry == null ? new ExtractEntry() : entry);
    return Response.ok(made.content(), made.mediaType())
        .header("Content-Disposition", "attachment; filename=\"" + made.fileName() + "\"")
        .header("Cache-Control", "no-store")
        .build();
  }
}
