package org.resguardo.audit.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.resguardo.audit.AuditService;
import org.resguardo.audit.EntryPage;
import org.resguardo.audit.EntryView;
import org.resguardo.audit.Verification;
import org.resguardo.kernel.BusinessClock;

/** Entries of the log and their verification. */
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
  @Inject AuditService audit;
  @Inject @BusinessClock Clock clock;

  /** Newest first; {@code next} is the {@code after} of the next page, null on the last. */
  @GET
  @Path("entries")
  public JsonObject entries(@BeanParam EntriesQuery asked) {
    EntryPage page = audit.find(asked.query(clock.getZone()), asked.size());
    JsonArrayBuilder items = Json.createArrayBuilder();
    page.entries().forEach(entry -> items.add(json(entry)));
    JsonObjectBuilder body = Json.createObjectBuilder().add("items", items);
    add(body, "next", page.next());
    return body.build();
  }

  @GET
  @Path("verification")
  public JsonObject verification() {
    Verification found = audit.verify();
    JsonObjectBuilder body =
        Json.createObjectBuilder().add("entries", found.entries()).add("intact", found.intact());
    add(body, "firstBad", found.firstBad());
    return body.build();
  }

  private static JsonObjectBuilder json(EntryView entry) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", String.valueOf(entry.id()))
            .add("occurredAt", entry.occurredAt().toString())
            .add("username", entry.username());
    add(json, "role", entry.roleCode());
    add(json, "office", entry.officeCode());
    json.add("action", entry.action()).add("outcome", entry.outcome());
    add(json, "case", entry.caseNumber());
    add(json, "subject", entry.subject());
    add(json, "reason", entry.reason());
    add(json, "address", entry.address());
    JsonObjectBuilder detail = Json.createObjectBuilder();
    entry.detail().forEach(detail::add);
    return json.add("detail", detail);
  }

  private static void add(JsonObjectBuilder json, String name, Object value) {
    if (value == null) {
      json.addNull(name);
    } else {
      json.add(name, value.toString());
    }
  }
}
