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
import org.resguardo.casefile.AssignmentEntry;
import org.resguardo.casefile.CaseCareService;

/** Who has and had a case in charge. */
@Path("cases/{number}/assignments")
@Produces(MediaType.APPLICATION_JSON)
public class AssignmentResource {
  @Inject private CaseCareService care;

  @GET
  public JsonObject list(@PathParam("number") String typed) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    care.assignments(CaseResource.number(typed))
        .forEach(
            row -> {
              JsonObjectBuilder json =
                  Json.createObjectBuilder()
                      .add("prosecutor", row.username())
                      .add("kind", row.kind())
                      .add("from", row.from().toString());
              if (row.ended() != null) {
                json.add("ended", row.ended().toString());
              }
              items.add(json);
            });
    return Json.createObjectBuilder().add("items", items).build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response assign(
      @PathParam("number") String typed, AssignmentEntry entry, @Context UriInfo uri) {
    if (entry == null) {
      throw new BadRequestException();
    }
    care.assign(CaseResource.number(typed), entry);
    return Response.created(uri.getAbsolutePath()).build();
  }
}
