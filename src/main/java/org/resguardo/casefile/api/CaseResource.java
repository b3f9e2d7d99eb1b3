package org.resguardo.casefile.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.resguardo.access.Caller;
import org.resguardo.casefile.CaseEntry;
import org.resguardo.casefile.CaseFileService;
import org.resguardo.casefile.CaseListService;
import org.resguardo.casefile.CasePage;
import org.resguardo.casefile.CaseView;
import org.resguardo.casefile.RegistrationEntry;
import org.resguardo.kernel.CaseNumber;

/** Cases: register, find, read, change. */
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
public class CaseResource {
  private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withNullValues(true));
  private static final int PRECONDITION_REQUIRED = 428;

  @Inject private CaseFileService cases;
  @Inject private CaseListService lists;
  @Inject private Caller caller;

  /** Registers a case; the office is the caller's own unless given. Idempotency-Key is honoured. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response register(
      RegistrationEntry entry, @HeaderParam("Idempotency-Key") String key, @Context UriInfo uri) {
    if (entry == null) {
      throw new BadRequestException();
    }
    if (entry.getOfficeCode() == null) {
      entry.setOfficeCode(caller.profile().officeCode());
    }
    CaseNumber number = cases.register(entry, key);
    return Response.created(uri.getAbsolutePathBuilder().path(number.value()).build())
        .entity(Json.createObjectBuilder().add("number", number.value()).build())
        .build();
  }

  @GET
  public JsonObject list(@BeanParam CaseSearch search) {
    CasePage page = lists.list(search.query());
    JsonArrayBuilder items = Json.createArrayBuilder();
    page.rows().forEach(row -> items.add(CaseJson.row(row)));
    JsonObjectBuilder json = Json.createObjectBuilder().add("items", items);
    return (page.next() == null ? json.addNull("next") : json.add("next", page.next())).build();
  }

  @GET
  @Path("{number}")
  public Response read(@PathParam("number") String typed) {
    CaseView view = cases.view(number(typed));
    return Response.ok(CaseJson.view(view))
        .tag(new EntityTag(String.valueOf(view.bar().version())))
        .build();
  }

  /** A merge patch (RFC 7396) over the facts; {@code If-Match} is the ETag of the last reading. */
  @PATCH
  @Path("{number}")
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  public Response change(
      @PathParam("number") String typed, @HeaderParam("If-Match") String tag, JsonObject patch) {
    if (patch == null) {
      throw new BadRequestException();
    }
    CaseNumber number = number(typed);
    CaseFileService.Editable now = cases.entry(number);
    CaseEntry entry =
        JSON.fromJson(
            Json.createMergePatch(patch).apply(json(now.entry())).toString(), CaseEntry.class);
    cases.edit(number, entry, version(tag));
    return Response.noContent().build();
  }

  private static JsonValue json(CaseEntry entry) {
    return JSON.fromJson(JSON.toJson(entry), JsonObject.class);
  }

  private static int version(String tag) {
    if (tag == null) {
      throw new ClientErrorException(PRECONDITION_REQUIRED);
    }
    String digits = tag.replaceAll("^(W/)?\"|\"$", "");
    if (!digits.matches("\\d{1,9}")) {
      throw new BadRequestException();
    }
    return Integer.parseInt(digits);
  }

  static CaseNumber number(String typed) {
    return CaseNumber.demand(typed);
  }
}
