package org.resguardo.deadline.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.resguardo.deadline.DeadlineList;
import org.resguardo.deadline.DeadlineQuery;
import org.resguardo.deadline.DeadlineService;
import org.resguardo.deadline.DeadlineWords;

/** The work list over all cases within reach. */
@Path("deadlines")
@Produces(MediaType.APPLICATION_JSON)
public class DeadlinesResource {
  @Inject private DeadlineService deadlines;
  @Inject private DeadlineWords words;

  /** By group, at most 25 rows each; with {@code group} at most 500 of that one. */
  @GET
  public JsonObject list(
      @QueryParam("mine") boolean mine,
      @QueryParam("stake") List<String> stakes,
      @QueryParam("duty") List<String> duties,
      @QueryParam("kind") List<String> kinds,
      @QueryParam("within") Integer within,
      @QueryParam("group") String group,
      @Context HttpHeaders headers) {
    DeadlineList list =
        deadlines.list(
            new DeadlineQuery(
                mine,
                Set.copyOf(stakes),
                Set.copyOf(duties),
                Set.copyOf(kinds),
                Set.of(),
                within,
                group != null && DeadlineList.GROUPS.contains(group) ? group : null,
                "due"));
    JsonObjectBuilder groups = Json.createObjectBuilder();
    for (String name : DeadlineList.GROUPS) {
      JsonArrayBuilder items = Json.createArrayBuilder();
      list.of(name)
          .forEach(row -> items.add(DeadlineJson.row(row, words, DeadlineJson.locale(headers))));
      groups.add(
          name, Json.createObjectBuilder().add("total", list.total(name)).add("items", items));
    }
    return Json.createObjectBuilder().add("groups", groups).build();
  }
}
