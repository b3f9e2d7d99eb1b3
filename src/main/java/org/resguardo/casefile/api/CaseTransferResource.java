package org.resguardo.casefile.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.resguardo.casefile.TransferEntry;
import org.resguardo.casefile.TransferService;

/** Offers of a case to other offices, by the office that has it. */
@Path("cases/{number}/transfers")
@Produces(MediaType.APPLICATION_JSON)
public class CaseTransferResource {
  @Inject private TransferService transfers;

  @GET
  public JsonObject list(@PathParam("number") String typed) {
    return TransferJson.list(transfers.offers(CaseResource.number(typed)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response offer(
      @PathParam("number") String typed, TransferEntry entry, @Context UriInfo uri) {
    if (entry == null) {
      throw new BadRequestException();
    }
    long id = transfers.offer(CaseResource.number(typed), entry);
    return Response.created(uri.getAbsolutePathBuilder().path(String.valueOf(id)).build())
        .entity(Json.createObjectBuilder().add("id", id).build())
        .build();
  }

  /** Only before it was answered. */
  @DELETE
  @Path("{id}")
  public void revoke(@PathParam("number") String typed, @PathParam("id") long id) {
    transfers.revoke(CaseResource.number(typed), id);
  }
}
