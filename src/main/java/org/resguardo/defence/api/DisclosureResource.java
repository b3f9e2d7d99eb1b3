package org.resguardo.defence.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
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
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import org.resguardo.defence.DisclosureEntry;
import org.resguardo.defence.DisclosureFile;
import org.resguardo.defence.DisclosureItem;
import org.resguardo.defence.DisclosureService;
import org.resguardo.defence.DisclosureView;
import org.resguardo.defence.ReceiptEntry;
import org.resguardo.evidence.CopyArea;
import org.resguardo.kernel.CaseNumber;

/** What the defence was given. */
@Path("cases/{number}/disclosures")
@Produces(MediaType.APPLICATION_JSON)
public class DisclosureResource {
  @Inject private DisclosureService disclosures;

  @GET
  public JsonObject list(@PathParam("number") String number) {
    var items = Json.createArrayBuilder();
    disclosures.list(number(number)).sets().forEach(set -> items.add(json(set)));
    return Json.createObjectBuilder().add("items", items).build();
  }

  @GET
  @Path("{id}")
  public JsonObject view(@PathParam("number") String number, @PathParam("id") long id) {
    DisclosureView set = disclosures.view(number(number), id);
    var items = Json.createArrayBuilder();
    set.items().forEach(item -> items.add(json(item, set)));
    return json(set).add("items", items).build();
  }

  @POST
  public Response make(
      @PathParam("number") String number,
      DisclosureEntry entry,
      @HeaderParam("Idempotency-Key") String key,
      @Context UriInfo address) {
    long id = disclosures.make(number(number), entry, key);
    return Response.created(address.getAbsolutePathBuilder().path("" + id).build())
        .entity(Json.createObjectBuilder().add("id", id).build())
        .build();
  }

  /** The archive, built again: the same bytes as the first time. */
  @GET
  @Path("{id}/file")
  @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
  public Response file(@PathParam("number") String number, @PathParam("id") long id) {
    DisclosureFile file = disclosures.file(number(number), id);
    StreamingOutput bytes = file::copyTo;
    return Response.ok(bytes, "application/zip")
        .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
        .build();
  }

  @POST
  @Path("{id}/receipt")
  public JsonObject receive(
      @PathParam("number") String number, @PathParam("id") long id, ReceiptEntry entry) {
    ReceiptEntry typed = entry == null ? new ReceiptEntry() : entry;
    disclosures.receive(number(number), id, typed.getTaker(), typed.getOn());
    return view(number, id);
  }

  private static JsonObjectBuilder json(DisclosureView set) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", set.id())
            .add("accused", set.accused())
            .add("number", set.number())
            .add("sha256", set.sha256())
            .add("madeAt", set.madeAt().toString())
            .add("given", set.given())
            .add("redacted", set.redacted())
            .add("withheld", set.withheld());
    put(json, "receivedOn", set.receivedOn());
    put(json, "receivedBy", set.receivedBy());
    return json;
  }

  private static JsonObjectBuilder json(DisclosureItem item, DisclosureView set) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("code", item.code())
            .add("title", item.title())
            .add("version", item.version())
            .add("treatment", item.treatment().name());
    put(json, "ground", item.ground());
    put(json, "reference", item.reference());
    if (item.copy() != null) {
      var redactions = Json.createArrayBuilder();
      set.redactionsOf(item.code()).forEach(one -> redactions.add(json(one.area())));
      json.add("redactions", redactions);
    }
    return json;
  }

  private static JsonObjectBuilder json(CopyArea area) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("page", area.page())
            .add("left", area.x())
            .add("top", area.y())
            .add("width", area.width())
            .add("height", area.height())
            .add("ground", area.ground());
    put(json, "reference", area.reference());
    return json;
  }

  private static void put(JsonObjectBuilder json, String name, Object content) {
    if (content != null) {
      json.add(name, content.toString());
    }
  }

  private static CaseNumber number(String typed) {
    return CaseNumber.demand(typed);
  }
}
