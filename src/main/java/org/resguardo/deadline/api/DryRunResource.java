package org.resguardo.deadline.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.resguardo.deadline.DeadlineRuleService;
import org.resguardo.deadline.DryRun;

/** Which due dates the pack in the folder would move; nothing is written. */
@Path("pack/deadlines")
@Produces(MediaType.APPLICATION_JSON)
public class DryRunResource {
  @Inject private DeadlineRuleService rules;

  @GET
  public JsonObject dryRun() {
    DryRun run = rules.dryRun();
    JsonObjectBuilder moved = Json.createObjectBuilder();
    run.moved().forEach(moved::add);
    JsonArrayBuilder changes = Json.createArrayBuilder();
    for (DryRun.Change change : run.changes()) {
      JsonObjectBuilder one = Json.createObjectBuilder().add("rule", change.rule());
      DeadlineJson.add(one, "case", change.caseNumber());
      DeadlineJson.add(one, "from", change.from());
      DeadlineJson.add(one, "to", change.to());
      changes.add(one);
    }
    return Json.createObjectBuilder()
        .add("cases", run.cases())
        .add("moved", moved)
        .add("changes", changes)
        .build();
  }
}
