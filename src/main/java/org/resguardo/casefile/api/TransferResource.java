package org.resguardo.casefile.api;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.resguardo.casefile.TransferAnswerEntry;
import org.resguardo.casefile.TransferService;

/** Cases that other offices offer to one's own, and the answer to them. */
@Path("transfers")
@Produces(MediaType.APPLICATION_JSON)
public class TransferResource {
  @Inject private TransferService transfers;

  @GET
  public JsonObject waiting() {
    return TransferJson.list(transfers.waiting());
  }

  /** ACCEPTED: the case is the office's from today on. REJECTED: it stays; says why. */
  @POST
  @Path("{id}/answer")
  @Consumes(MediaType.APPLICATION_JSON)
  public void answer(@PathParam("id") long id, TransferAnswerEntry entry) {
    if (entry == null) {
      throw new BadRequestException();
    }
    transfers.answer(id, entry);
  }
}
