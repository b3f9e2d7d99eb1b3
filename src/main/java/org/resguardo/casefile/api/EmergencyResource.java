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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.resguardo.access.EmergencyView;
import org.resguardo.casefile.EmergencyEntry;
import org.resguardo.casefile.EmergencyReviewEntry;
import org.resguardo.casefile.EmergencyReviewService;
import org.resguardo.casefile.EmergencyService;

/** Emergency accesses: one's own, and those of others that one reviews. */
@Path("emergency-accesses")
@Produces(MediaType.APPLICATION_JSON)
public class EmergencyResource {
  @Inject private EmergencyService emergencies;
  @Inject private EmergencyReviewService reviews;

  @GET
  public JsonObject mine() {
    return list(emergencies.mine(), false);
  }

  /** 201 when the case is open, 202 when it waits for an approval. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response open(EmergencyEntry entry) {
    if (entry == null) {
      throw new BadRequestException();
    }
    EmergencyView use = emergencies.open(entry);
    return Response.status(use.isOpen() ? 201 : 202).entity(json(use, false)).build();
  }

  @GET
  @Path("reviews")
  public JsonObject toReview() {
    return list(reviews.list(), true);
  }

  @GET
  @Path("reviews/{id}")
  public JsonObject one(@PathParam("id") long id) {
    return json(reviews.one(id), true);
  }

  @POST
  @Path("reviews/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  public void review(@PathParam("id") long id, EmergencyReviewEntry entry) {
    if (entry == null) {
      throw new BadRequestException();
    }
    reviews.review(id, entry);
  }

  /** Lets one begin that waits for an approval. */
  @POST
  @Path("reviews/{id}/approval")
  public void grant(@PathParam("id") long id) {
    reviews.decide(id, true);
  }

  @POST
  @Path("reviews/{id}/refusal")
  public void refuse(@PathParam("id") long id) {
    reviews.decide(id, false);
  }

  private static JsonObject list(List<EmergencyView> uses, boolean withReason) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    uses.forEach(use -> items.add(json(use, withReason)));
    return Json.createObjectBuilder().add("items", items).build();
  }

  // Who asked is not shown the reason as it is kept: which names became codes would tell who is in
  // the case.
  private static JsonObject json(EmergencyView use, boolean withReason) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", use.id())
            .add("case", use.caseNumber())
            .add("user", use.username())
            .add("askedAt", use.askedAt().toString())
            .add("state", use.state())
            .add("overdue", use.overdue());
    if (withReason) {
      json.add("reason", use.reason());
    }
    if (use.openedAt() != null) {
      json.add("openedAt", use.openedAt().toString()).add("until", use.untilAt().toString());
      json.add("reviewDue", use.reviewDue().toString());
    }
    if (use.verdict() != null) {
      json.add("verdict", use.verdict()).add("reviewedBy", use.reviewedBy());
    }
    return json.build();
  }
}
