package org.resguardo.evidence.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
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
import org.resguardo.evidence.AnalysisEntry;
import org.resguardo.evidence.CopyEntry;
import org.resguardo.evidence.CustodyEntry;
import org.resguardo.evidence.CustodyService;
import org.resguardo.evidence.EvidenceEntry;
import org.resguardo.evidence.EvidenceService;
import org.resguardo.evidence.EvidenceView;
import org.resguardo.evidence.OutcomeEntry;
import org.resguardo.kernel.CaseNumber;

/** Evidence of a case and its chain of custody. */
@Path("cases/{number}/evidence")
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceResource {
  @Inject private EvidenceService evidence;
  @Inject private CustodyService custody;

  @GET
  public JsonObject list(@PathParam("number") String number) {
    var items = Json.createArrayBuilder();
    evidence.ofCase(number(number)).forEach(row -> items.add(EvidenceJson.row(row)));
    return Json.createObjectBuilder().add("items", items).build();
  }

  @GET
  @Path("{id}")
  public JsonObject view(@PathParam("number") String number, @PathParam("id") long id) {
    return EvidenceJson.view(evidence.view(number(number), id));
  }

  @POST
  public Response register(
      @PathParam("number") String number,
      EvidenceEntry entry,
      @HeaderParam("Idempotency-Key") String key,
      @Context UriInfo address) {
    long id = evidence.register(number(number), entry, key);
    return Response.created(address.getAbsolutePathBuilder().path("" + id).build())
        .entity(Json.createObjectBuilder().add("id", id).build())
        .build();
  }

  /** Records a move; {@code whole} says whether the chain has no gap. */
  @POST
  @Path("{id}/custody")
  public JsonObject move(
      @PathParam("number") String number,
      @PathParam("id") long id,
      CustodyEntry entry,
      @HeaderParam("Idempotency-Key") String key) {
    boolean whole = custody.move(number(number), id, entry, key);
    return Json.createObjectBuilder().add("whole", whole).build();
  }

  @POST
  @Path("{id}/copies")
  public JsonObject addCopy(
      @PathParam("number") String number, @PathParam("id") long id, CopyEntry entry) {
    evidence.addCopy(number(number), id, entry);
    return view(number, id);
  }

  @POST
  @Path("{id}/analyses")
  public JsonObject addAnalysis(
      @PathParam("number") String number, @PathParam("id") long id, AnalysisEntry entry) {
    evidence.recordAnalysis(number(number), id, null, entry);
    return view(number, id);
  }

  /** Admission, disclosure and end, as a whole. */
  @POST
  @Path("{id}/outcome")
  public JsonObject settle(
      @PathParam("number") String number, @PathParam("id") long id, OutcomeEntry entry) {
    EvidenceView view = evidence.view(number(number), id);
    evidence.settle(number(number), id, entry, view.version());
    return view(number, id);
  }

  private static CaseNumber number(String typed) {
    return DocumentResource.number(typed);
  }
}
