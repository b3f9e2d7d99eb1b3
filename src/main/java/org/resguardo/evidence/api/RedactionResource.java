package org.resguardo.evidence.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import org.resguardo.evidence.OpenedFile;
import org.resguardo.evidence.RedactedCopyService;
import org.resguardo.evidence.RedactionArea;
import org.resguardo.evidence.RedactionEntry;
import org.resguardo.evidence.RedactionService;
import org.resguardo.evidence.RedactionView;

/** What the defence does not get to see of the last version of a document. */
@Path("cases/{number}/documents/{id}/redactions")
@Produces(MediaType.APPLICATION_JSON)
public class RedactionResource {
  @Inject private RedactionService redactions;
  @Inject private RedactedCopyService copies;

  /** Areas that hold, in thousandths of the page; the last copy, and whether it has them all. */
  @GET
  public JsonObject list(@PathParam("number") String number, @PathParam("id") long id) {
    RedactionView view = redactions.view(DocumentResource.number(number), id);
    var items = Json.createArrayBuilder();
    view.areas().forEach(area -> items.add(json(area)));
    JsonObjectBuilder json =
        Json.createObjectBuilder().add("version", view.row().versions()).add("items", items);
    DocumentJson.put(json, "pages", view.row().pages());
    if (view.copy() != null) {
      json.add(
          "copy",
          Json.createObjectBuilder()
              .add("id", view.copy().id())
              .add("pages", view.copy().pages())
              .add("size", view.copy().size())
              .add("madeAt", view.copy().madeAt().toString())
              .add("current", view.copy().current()));
    }
    return json.build();
  }

  private static JsonObjectBuilder json(RedactionArea area) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", area.id())
            .add("page", area.page())
            .add("left", area.x())
            .add("top", area.y())
            .add("width", area.width())
            .add("height", area.height())
            .add("ground", area.ground())
            .add("madeAt", area.madeAt().toString());
    DocumentJson.put(json, "reference", area.reference());
    DocumentJson.put(json, "madeBy", area.madeBy());
    return json;
  }

  @POST
  public Response add(
      @PathParam("number") String number,
      @PathParam("id") long id,
      RedactionEntry entry,
      @HeaderParam("Idempotency-Key") String key,
      @Context UriInfo address) {
    RedactionEntry typed = entry == null ? new RedactionEntry() : entry;
    long area = redactions.add(DocumentResource.number(number), id, typed, key);
    return Response.created(address.getAbsolutePathBuilder().path("" + area).build())
        .entity(Json.createObjectBuilder().add("id", area).build())
        .build();
  }

  /** An area that was a mistake; its row stays. */
  @DELETE
  @Path("{area}")
  public Response end(
      @PathParam("number") String number, @PathParam("id") long id, @PathParam("area") long area) {
    redactions.end(DocumentResource.number(number), id, area);
    return Response.noContent().build();
  }

  /** Draws the copy with all areas that hold. */
  @POST
  @Path("copy")
  public JsonObject make(@PathParam("number") String number, @PathParam("id") long id)
      throws IOException {
    copies.make(DocumentResource.number(number), id);
    return list(number, id);
  }

  /** The last copy. */
  @GET
  @Path("copy")
  @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
  public Response copy(@PathParam("number") String number, @PathParam("id") long id) {
    OpenedFile file = redactions.copy(DocumentResource.number(number), id);
    StreamingOutput bytes = file::copyTo;
    return Response.ok(bytes, file.mediaType())
        .header("Content-Length", file.size())
        .header("Content-Disposition", "attachment; filename=\"" + file.fileName() + "\"")
        .build();
  }
}
