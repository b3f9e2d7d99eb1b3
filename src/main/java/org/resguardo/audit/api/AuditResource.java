package org.resguardo.audit.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import org.resguardo.audit.AuditService;
import org.resguardo.audit.EntryPage;
import org.resguardo.audit.EntryView;
import org.resguardo.audit.LedgerService;
import org.resguardo.audit.LedgerState;
import org.resguardo.audit.LedgerText;
import org.resguardo.audit.Verification;
import org.resguardo.kernel.BusinessClock;

/** Entries of the log and their verification. */
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
  private static final String TEXT = "text/plain; charset=UTF-8";

  @Inject AuditService audit;
  @Inject LedgerService ledger;
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
    LedgerState state = ledger.state();
    JsonObjectBuilder body =
        Json.createObjectBuilder()
            .add("entries", found.entries())
            .add("intact", found.intact())
            .add("pending", found.pending());
    add(body, "fault", found.fault());
    add(body, "firstBad", found.firstBad());
    body.add("signed", state.signed());
    add(body, "signedAt", state.signedAt());
    body.add("countersigned", state.countersigned());
    add(body, "countersignedAt", state.countersignedAt());
    return body.add("key", state.key()).build();
  }

  /** All entries as the offline verifier reads them. */
  @GET
  @Path("log")
  @Produces({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
  public Response log() {
    return text(LedgerText.log(ledger), "audit-log.txt");
  }

  /** All signed checkpoints, with countersignatures. */
  @GET
  @Path("checkpoints")
  @Produces({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
  public Response checkpoints() {
    return text(LedgerText.checkpoints(ledger), "audit-checkpoints.txt");
  }

  /** That one entry is in the log (C2SP tlog-proof). */
  @GET
  @Path("entries/{id}/proof")
  @Produces({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
  public Response proof(@PathParam("id") long id) {
    return Response.ok(ledger.proof(id), TEXT).build();
  }

  private static Response text(LedgerText text, String name) {
    StreamingOutput bytes = text::writeTo;
    return Response.ok(bytes, TEXT)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
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
