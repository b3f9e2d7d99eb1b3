package org.resguardo.evidence.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
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
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.resguardo.evidence.DocumentService;
import org.resguardo.evidence.FilingService;
import org.resguardo.evidence.OpenedFile;
import org.resguardo.evidence.UploadBody;
import org.resguardo.evidence.UploadForm;
import org.resguardo.evidence.UploadService;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;

/**
 * Documents of a case. They are sent as multipart/form-data, the fields before the part {@code
 * file}: part, kind, documentClass, title, datedOn, concerns (repeated), abuse.
 */
@Path("cases/{number}/documents")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentResource {
  @Inject private DocumentService documents;
  @Inject private FilingService filing;
  @Inject private UploadService uploads;

  @GET
  public JsonObject list(@PathParam("number") String number) {
    var items = Json.createArrayBuilder();
    documents.ofCase(number(number)).forEach(row -> items.add(DocumentJson.row(row)));
    return Json.createObjectBuilder().add("items", items).build();
  }

  @GET
  @Path("{id}")
  public JsonObject view(@PathParam("number") String number, @PathParam("id") long id) {
    return DocumentJson.view(documents.view(number(number), id));
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response add(
      @PathParam("number") String number,
      @HeaderParam("Content-Type") String type,
      @HeaderParam("Idempotency-Key") String key,
      @Context UriInfo address,
      InputStream body)
      throws IOException {
    UploadBody upload = UploadBody.of(body, type);
    long id = uploads.receive(number(number), UploadForm.entry(upload), upload, key);
    return Response.created(address.getAbsolutePathBuilder().path("" + id).build())
        .entity(Json.createObjectBuilder().add("id", id).build())
        .build();
  }

  /** A further version; the field {@code note} says why. */
  @POST
  @Path("{id}/versions")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public JsonObject replace(
      @PathParam("number") String number,
      @PathParam("id") long id,
      @HeaderParam("Content-Type") String type,
      InputStream body)
      throws IOException {
    UploadBody upload = UploadBody.of(body, type);
    uploads.receiveVersion(number(number), id, upload.field("note"), upload);
    return view(number, id);
  }

  /** The content of a version as it was handed in. */
  @GET
  @Path("{id}/versions/{version}/content")
  @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
  public Response content(
      @PathParam("number") String number,
      @PathParam("id") long id,
      @PathParam("version") int version) {
    OpenedFile file = documents.read(number(number), id, version, null);
    StreamingOutput bytes = file::copyTo;
    return Response.ok(bytes, file.mediaType())
        .header("Content-Length", file.size())
        .header("Content-Disposition", "attachment; filename=\"" + file.fileName() + "\"")
        .build();
  }

  /** Opens what shows a child; {@code reason} is a code of the list opening_reason. */
  @POST
  @Path("{id}/openings")
  public JsonObject open(
      @PathParam("number") String number, @PathParam("id") long id, JsonObject body) {
    Instant until =
        documents.open(
            number(number), id, body.getString("reason", null), body.getString("reasonText", null));
    return Json.createObjectBuilder().add("until", until.toString()).build();
  }

  /** {@code step}: ask (with a reason), withdraw, or confirm by a second person. */
  @POST
  @Path("{id}/purge")
  public Response purge(
      @PathParam("number") String number, @PathParam("id") long id, JsonObject body) {
    switch (body.getString("step", "")) {
      case "ask" -> filing.askPurge(number(number), id, body.getString("reason", null));
      case "withdraw" -> filing.withdrawPurge(number(number), id);
      case "confirm" -> uploads.purge(number(number), id);
      default -> throw new RuleException(Problem.at("step", "evidence.purge.step"));
    }
    return Response.noContent().build();
  }

  static CaseNumber number(String typed) {
    return CaseNumber.demand(typed);
  }
}
