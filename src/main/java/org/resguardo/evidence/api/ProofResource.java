package org.resguardo.evidence.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.resguardo.evidence.CountProof;
import org.resguardo.evidence.ProofEntry;
import org.resguardo.evidence.ProofService;
import org.resguardo.evidence.ProofSheet;

/** What each count has to prove, and by which evidence it does. */
@Path("cases/{number}/proof")
@Produces(MediaType.APPLICATION_JSON)
public class ProofResource {
  @Inject private ProofService proofs;

  /** {@code without}: number of an item to be taken as excluded, for instance 3 for E-3. */
  @GET
  public JsonObject list(
      @PathParam("number") String number, @QueryParam("without") Integer without) {
    ProofSheet sheet = proofs.sheet(DocumentResource.number(number), without);
    JsonArrayBuilder items = Json.createArrayBuilder();
    sheet.counts().forEach(count -> items.add(json(count)));
    return Json.createObjectBuilder().add("items", items).build();
  }

  /** {@code count}: its number in the case. */
  @POST
  @Path("{count}")
  public void record(
      @PathParam("number") String number, @PathParam("count") int count, ProofEntry entry) {
    if (entry == null) {
      throw new BadRequestException();
    }
    proofs.record(DocumentResource.number(number), count, entry);
  }

  private static JsonArrayBuilder elements(CountProof proof) {
    JsonArrayBuilder elements = Json.createArrayBuilder();
    for (CountProof.Element element : proof.elements()) {
      JsonArrayBuilder items = Json.createArrayBuilder();
      element.items().forEach(item -> items.add(json(item)));
      JsonObjectBuilder json =
          Json.createObjectBuilder()
              .add("element", element.code())
              .add("strength", element.strength().name())
              .add("items", items);
      DocumentJson.put(json, "state", element.state());
      DocumentJson.put(json, "note", element.note());
      elements.add(json);
    }
    return elements;
  }

  private static JsonObjectBuilder json(CountProof.Item item) {
    return Json.createObjectBuilder()
        .add("id", item.id())
        .add("code", item.code())
        .add("excluded", item.fallen());
  }

  private static JsonObjectBuilder json(CountProof proof) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("count", proof.count().position())
            .add("charge", proof.count().charge())
            .add("accused", proof.count().accused())
            .add("offence", proof.count().offence())
            .add("childAtTheFacts", proof.child().name())
            .add("complete", proof.isComplete())
            .add("weakened", proof.isWeakened())
            .add("revision", proof.revision())
            .add("elements", elements(proof));
    DocumentJson.put(json, "victim", proof.count().victim());
    DocumentJson.put(json, "takenFrom", proof.takenFrom());
    return json;
  }
}
