package org.resguardo.country.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.resguardo.country.PackRequestEntry;
import org.resguardo.country.PackRequestView;
import org.resguardo.country.PackService;
import org.resguardo.country.PackView;
import org.resguardo.reference.PackChange;
import org.resguardo.reference.PackReport;

/** The country pack for scripts: the same four eyes as on the page. */
@Path("pack")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PackResource {
  @Inject PackService packs;

  /** What is typed to decide about a request. */
  public record Decision(Boolean granted) {}

  /** Which files are to be applied. */
  public record Application(String digest) {}

  @GET
  public JsonObject view() {
    PackView view = packs.view();
    JsonObjectBuilder body = report(view.report());
    JsonArrayBuilder requests = Json.createArrayBuilder();
    view.requests().forEach(each -> requests.add(request(each)));
    return body.add("requests", requests).build();
  }

  @POST
  @Path("requests")
  public Response ask(PackRequestEntry entry) {
    packs.ask(entry == null ? new PackRequestEntry() : entry);
    return Response.status(Response.Status.CREATED).build();
  }

  @POST
  @Path("requests/{id}/decision")
  public Response decide(@PathParam("id") long id, Decision decision) {
    packs.decide(id, decision == null ? null : decision.granted());
    return Response.noContent().build();
  }

  @POST
  @Path("applications")
  public Response apply(Application application) {
    packs.apply(application == null ? null : application.digest());
    return Response.noContent().build();
  }

  private static JsonObjectBuilder report(PackReport report) {
    JsonArrayBuilder changes = Json.createArrayBuilder();
    report.changes().forEach(change -> changes.add(change(change)));
    return Json.createObjectBuilder()
        .add("country", report.country())
        .add("version", report.version())
        .add("digest", report.digest())
        .add("installed", report.isInstalled())
        .add(
            "installedVersion",
            text(report.installed() == null ? null : report.installed().version()))
        .add("problems", Json.createArrayBuilder(report.problems()))
        .add("changes", changes)
        .add("toReview", Json.createArrayBuilder(report.toReview()));
  }

  private static JsonObjectBuilder change(PackChange change) {
    return Json.createObjectBuilder()
        .add("file", change.file())
        .add("code", change.code())
        .add("kind", change.kind().name())
        .add("cells", Json.createArrayBuilder(change.cells()))
        .add("uses", change.uses())
        .add("blocked", change.blocked());
  }

  private static JsonObjectBuilder request(PackRequestView request) {
    return Json.createObjectBuilder()
        .add("id", request.id())
        .add("digest", request.digest())
        .add("version", request.version())
        .add("askedBy", request.askedBy())
        .add("reason", request.reason())
        .add("state", request.state())
        .add("decidedBy", text(request.decidedBy()));
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
