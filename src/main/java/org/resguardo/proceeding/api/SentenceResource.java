package org.resguardo.proceeding.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.resguardo.proceeding.AwardEntry;
import org.resguardo.proceeding.SentenceEntry;
import org.resguardo.proceeding.SentenceService;

/** What judgments impose on each accused, and what was paid of what they award. */
@Path("cases/{number}/sentences")
@Produces(MediaType.APPLICATION_JSON)
public class SentenceResource {
  @Inject private SentenceService sentences;

  @GET
  public JsonObject list(@PathParam("number") String number) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    sentences
        .list(HearingResource.number(number))
        .forEach(view -> items.add(SentenceJson.of(view)));
    return Json.createObjectBuilder().add("items", items).build();
  }

  /** Of the last judgment that stands and convicts the accused. */
  @POST
  @Path("{accused}")
  public void record(
      @PathParam("number") String number,
      @PathParam("accused") String accused,
      SentenceEntry entry,
      @HeaderParam("Idempotency-Key") String key) {
    if (entry == null) {
      throw new BadRequestException();
    }
    sentences.record(HearingResource.number(number), accused, entry, key);
  }

  @POST
  @Path("{accused}/payments")
  public void pay(
      @PathParam("number") String number,
      @PathParam("accused") String accused,
      AwardEntry paid,
      @HeaderParam("Idempotency-Key") String key) {
    if (paid == null) {
      throw new BadRequestException();
    }
    sentences.pay(HearingResource.number(number), accused, paid, key);
  }
}
