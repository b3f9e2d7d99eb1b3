package org.resguardo.intake.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
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
import org.resguardo.casefile.MergeEntry;
import org.resguardo.casefile.MergePage;
import org.resguardo.casefile.MergeView;
import org.resguardo.casefile.UnmergeEntry;
import org.resguardo.intake.MergePeopleService;
import org.resguardo.intake.SamePair;

/** The same human being twice in one case: who that may be, merging, and taking it back. */
@Path("cases/{number}/merges")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MergeResource {
  @Inject MergePeopleService desk;

  /** What was merged, the newest first, and the pairs that wait. */
  @GET
  public JsonObject list(@PathParam("number") String typed) {
    MergePage page = desk.page(PeopleJson.number(typed));
    var items = Json.createArrayBuilder();
    page.merges().forEach(merge -> items.add(json(merge, page)));
    var pairs = Json.createArrayBuilder();
    desk.pairs(page.people()).forEach(pair -> pairs.add(json(pair)));
    return Json.createObjectBuilder().add("items", items).add("pairs", pairs).build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response merge(
      @PathParam("number") String typed,
      MergeEntry entry,
      @HeaderParam("Idempotency-Key") String key,
      @Context UriInfo address) {
    long id = desk.merge(PeopleJson.number(typed), PeopleJson.given(entry), key);
    return Response.created(address.getAbsolutePathBuilder().path("" + id).build())
        .entity(Json.createObjectBuilder().add("id", id).build())
        .build();
  }

  @POST
  @Path("{id}/undo")
  @Consumes(MediaType.APPLICATION_JSON)
  public void undo(
      @PathParam("number") String typed, @PathParam("id") long id, UnmergeEntry entry) {
    desk.undo(PeopleJson.number(typed), id, PeopleJson.given(entry));
  }

  private static JsonObjectBuilder json(SamePair pair) {
    return Json.createObjectBuilder()
        .add("kept", pair.kept())
        .add("other", pair.other())
        .add("certain", pair.certain());
  }

  private static JsonObjectBuilder json(MergeView merge, MergePage page) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", merge.id())
            .add("role", merge.role())
            .add("kept", merge.kept())
            .add("other", merge.other())
            .add("reason", merge.reason())
            .add("mergedBy", merge.mergedBy())
            .add("mergedAt", merge.mergedAt().toString())
            .add("undoUntil", merge.undoUntil().toString())
            .add("undoable", merge.isUndoable(page.today()));
    if (!merge.isOpen()) {
      json.add("undoneBy", merge.undoneBy())
          .add("undoneAt", merge.undoneAt().toString())
          .add("undoReason", merge.undoReason());
    }
    return json;
  }
}
