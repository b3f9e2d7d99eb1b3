package org.resguardo.care.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.resguardo.care.NoticeService;
import org.resguardo.care.ToldEntry;

/** What a victim was told. */
@Path("cases/{number}/victims/{code}/notices")
@Produces(MediaType.APPLICATION_JSON)
public class ToldResource {
  @Inject private NoticeService notices;

  @PathParam("number")
  private String number;

  @PathParam("code")
  private String code;

  @POST
  @Path("{id}/attempts")
  public JsonObject tell(
      @PathParam("id") long id, ToldEntry entry, @HeaderParam("Idempotency-Key") String key) {
    notices.tell(CareJson.number(number), code, id, entry, null, key);
    return Json.createObjectBuilder().add("id", id).add("result", entry.getResult()).build();
  }
}
