package org.resguardo.proceeding.api;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.resguardo.proceeding.DecisionEntry;
import org.resguardo.proceeding.DecisionService;
import org.resguardo.proceeding.DecisionView;
import org.resguardo.proceeding.SentenceService;
import org.resguardo.proceeding.SentenceView;

/** Decisions of a case. */
@Path("cases/{number}/decisions")
@Produces(MediaType.APPLICATION_JSON)
public class DecisionResource {
  @Inject private DecisionService decisions;
  @Inject private SentenceService sentences;

  /** Those that were corrected or taken back come too, with {@code supersededAt}. */
  @GET
  public JsonObject list(@PathParam("number") String number) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    List<SentenceView> imposed = sentences.list(HearingResource.number(number));
    for (DecisionView view : decisions.list(HearingResource.number(number))) {
      JsonArrayBuilder of = Json.createArrayBuilder();
      imposed.stream()
          .filter(one -> one.decision() == view.id())
          .forEach(one -> of.add(SentenceJson.of(one)));
      items.add(json(view).add("sentences", of));
    }
    return Json.createObjectBuilder().add("items", items).build();
  }

  @POST
  public Response record(
      @PathParam("number") String number,
      DecisionEntry entry,
      @HeaderParam("Idempotency-Key") String key,
      @Context UriInfo address) {
    long id = decisions.record(HearingResource.number(number), entry, key);
    return Response.created(address.getAbsolutePathBuilder().path("" + id).build())
        .entity(Json.createObjectBuilder().add("id", id).build())
        .build();
  }

  private static JsonObjectBuilder json(DecisionView view) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", view.id())
            .add("kind", view.kind())
            .add("body", view.body())
            .add("decidedOn", view.decidedOn().toString())
            .add("abbreviated", view.abbreviated())
            .add("annulled", view.annulled())
            .add("accused", HearingJson.array(view.accused()))
            .add("outcomes", outcomes(view));
    HearingJson.add(json, "court", view.court());
    HearingJson.add(json, "number", view.number());
    HearingJson.add(json, "notifiedOn", view.notifiedOn());
    HearingJson.add(json, "note", view.note());
    HearingJson.add(json, "despite", view.despite());
    HearingJson.add(json, "recordedAt", view.recordedAt());
    HearingJson.add(json, "supersededAt", view.supersededAt());
    if (view.corrects() != null) {
      json.add("corrects", view.corrects());
    }
    if (view.hearing() != null) {
      json.add("hearing", view.hearing());
    }
    return json;
  }

  private static JsonArrayBuilder outcomes(DecisionView view) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (DecisionView.Outcome outcome : view.outcomes()) {
      JsonObjectBuilder json =
          Json.createObjectBuilder()
              .add("count", outcome.count())
              .add("accused", outcome.accused())
              .add("offence", outcome.offence())
              .add("outcome", outcome.outcome());
      HearingJson.add(json, "victim", outcome.victim());
      HearingJson.add(json, "reason", outcome.reason());
      array.add(json);
    }
    return array;
  }
}
