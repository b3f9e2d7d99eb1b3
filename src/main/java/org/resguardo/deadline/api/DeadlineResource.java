package org.resguardo.deadline.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import org.resguardo.deadline.CaseDeadlines;
import org.resguardo.deadline.CloseEntry;
import org.resguardo.deadline.DeadlineRow;
import org.resguardo.deadline.DeadlineService;
import org.resguardo.deadline.DeadlineWords;
import org.resguardo.deadline.OverrideEntry;
import org.resguardo.deadline.ResumptionEntry;
import org.resguardo.deadline.SuspensionEntry;
import org.resguardo.deadline.SuspensionService;
import org.resguardo.deadline.TaskEntry;
import org.resguardo.kernel.CaseNumber;

/** Terms and tasks of a case. */
@Path("cases/{number}/deadlines")
@Produces(MediaType.APPLICATION_JSON)
public class DeadlineResource {
  @Inject private DeadlineService deadlines;
  @Inject private SuspensionService suspensions;
  @Inject private DeadlineWords words;
  @Context private HttpHeaders headers;

  @GET
  public JsonObject list(@PathParam("number") String number) {
    CaseDeadlines terms = deadlines.ofCase(number(number));
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("open", rows(terms.open()))
            .add("court", rows(terms.court()))
            .add("over", rows(terms.over()));
    JsonArrayBuilder moves = Json.createArrayBuilder();
    for (CaseDeadlines.Move move : terms.moves()) {
      JsonObjectBuilder one =
          Json.createObjectBuilder()
              .add("title", words.title(move.before(), locale()))
              .add("knownSince", move.at().toString())
              .add("cause", move.cause());
      DeadlineJson.add(one, "from", move.from());
      DeadlineJson.add(one, "to", move.to());
      moves.add(one);
    }
    return json.add("moved", moves).build();
  }

  /** One term with each step of its reckoning in words. */
  @GET
  @Path("{id}")
  public JsonObject view(@PathParam("number") String number, @PathParam("id") long id) {
    DeadlineRow row = deadlines.view(number(number), id).row();
    JsonArrayBuilder steps = Json.createArrayBuilder();
    words
        .lines(row, locale())
        .forEach(
            line ->
                steps.add(
                    Json.createObjectBuilder().add("step", line.name()).add("text", line.text())));
    return DeadlineJson.row(row, words, locale()).add("reckoning", steps).build();
  }

  /** Adds a task or a direction of the court; answers 201 with its id. */
  @POST
  public Response add(
      @PathParam("number") String number,
      TaskEntry entry,
      @HeaderParam("Idempotency-Key") String key,
      @Context UriInfo address) {
    long id = deadlines.add(number(number), DeadlineJson.given(entry), key);
    return Response.created(address.getAbsolutePathBuilder().path("" + id).build())
        .entity(Json.createObjectBuilder().add("id", id).build())
        .build();
  }

  /** Says that it was done, or missed and why. */
  @POST
  @Path("{id}/outcome")
  public Response close(
      @PathParam("number") String number, @PathParam("id") long id, CloseEntry entry) {
    deadlines.close(number(number), id, DeadlineJson.given(entry));
    return Response.noContent().build();
  }

  @POST
  @Path("{id}/override")
  public Response override(
      @PathParam("number") String number, @PathParam("id") long id, OverrideEntry entry) {
    deadlines.override(number(number), id, DeadlineJson.given(entry));
    return Response.noContent().build();
  }

  /** It stands still by an act of the case. */
  @POST
  @Path("{id}/suspensions")
  public void suspend(
      @PathParam("number") String number, @PathParam("id") long id, SuspensionEntry entry) {
    suspensions.suspend(number(number), id, DeadlineJson.given(entry));
  }

  /** It goes on. */
  @POST
  @Path("{id}/resumption")
  public void resume(
      @PathParam("number") String number, @PathParam("id") long id, ResumptionEntry entry) {
    suspensions.resume(number(number), id, DeadlineJson.given(entry));
  }

  @POST
  @Path("{id}/acknowledgement")
  public Response acknowledge(@PathParam("number") String number, @PathParam("id") long id) {
    deadlines.acknowledge(number(number), id);
    return Response.noContent().build();
  }

  private JsonArrayBuilder rows(List<DeadlineRow> rows) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    rows.forEach(row -> items.add(DeadlineJson.row(row, words, locale())));
    return items;
  }

  private Locale locale() {
    return DeadlineJson.locale(headers);
  }

  private static CaseNumber number(String typed) {
    return CaseNumber.demand(typed);
  }
}
