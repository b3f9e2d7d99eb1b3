package org.resguardo.care.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.resguardo.care.NoticePage;
import org.resguardo.care.NoticeQuery;
import org.resguardo.care.NoticeService;

/** What victims within reach are still to be told, the nearest first. */
@Path("notices")
@Produces(MediaType.APPLICATION_JSON)
public class NoticeResource {
  @Inject private NoticeService notices;

  /** {@code which}: late, week or all; {@code event}: list victim_event. */
  @GET
  public JsonObject list(
      @QueryParam("which") String which,
      @QueryParam("event") String event,
      @QueryParam("page") @DefaultValue("1") int page) {
    var items = Json.createArrayBuilder();
    NoticeQuery query =
        new NoticeQuery(
            "late".equals(which),
            "week".equals(which) ? 7 : null,
            event,
            Math.max(1, Math.min(page, 10_000)));
    NoticePage found = notices.list(query);
    found.rows().forEach(row -> items.add(CareJson.row(row)));
    return Json.createObjectBuilder().add("total", found.total()).add("items", items).build();
  }
}
