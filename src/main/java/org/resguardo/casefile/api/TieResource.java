package org.resguardo.casefile.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.resguardo.access.CaseTies;
import org.resguardo.casefile.CaseTieService;
import org.resguardo.casefile.TieEntry;

/** Team, grants and exclusions of a case, for who assigns it. */
@Path("cases/{number}/ties")
@Produces(MediaType.APPLICATION_JSON)
public class TieResource {
  @Inject private CaseTieService ties;

  @GET
  public JsonObject list(@PathParam("number") String typed) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    ties.of(CaseResource.number(typed)).forEach(tie -> items.add(json(tie)));
    return Json.createObjectBuilder().add("items", items).build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(@PathParam("number") String typed, TieEntry entry, @Context UriInfo uri) {
    if (entry == null) {
      throw new BadRequestException();
    }
    ties.tie(CaseResource.number(typed), entry);
    return Response.created(uri.getAbsolutePath()).build();
  }

  /** Ends it; the row stays. */
  @DELETE
  @Path("{id}")
  public void end(@PathParam("number") String typed, @PathParam("id") long id) {
    ties.end(CaseResource.number(typed), id);
  }

  private static JsonObject json(CaseTies.Tie tie) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", tie.id())
            .add("kind", tie.kind())
            .add("user", tie.username())
            .add("from", tie.from().toString())
            .add("holds", tie.holds());
    if (tie.until() != null) {
      json.add("until", tie.until().toString());
    }
    if (tie.ended() != null) {
      json.add("ended", tie.ended().toString());
    }
    if (tie.reason() != null) {
      json.add("reason", tie.reason());
    }
    return json.build();
  }
}
