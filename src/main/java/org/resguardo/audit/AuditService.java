package org.resguardo.audit;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resguardo.access.CaseGate;
import org.resguardo.access.Deed;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;

/** Reads the log. Reading it leaves an entry as well. */
@Boundary
public class AuditService {
  /** More than this is "more than": nobody reads so many, and counting them would cost. */
  public static final int MOST_COUNTED = 10_000;

  @Inject AuditRepository log;
  @Inject LedgerCheck check;
  @Inject CaseGate gate;
  @Inject Deeds deeds;

  /** At most {@code size} entries that answer the query, newest first. */
  @Requires(Permission.READ_AUDIT)
  public EntryPage find(AuditQuery query, int size) {
    Deed deed = deeds.current();
    query.asked().forEach(deed::detail);
    return page(query, size);
  }

  /** How many entries answer the query, at most one more than {@link #MOST_COUNTED}. */
  @Requires(Permission.READ_AUDIT)
  public long count(AuditQuery query) {
    deeds.current().unlogged();
    return log.count(query, MOST_COUNTED);
  }

  /** What was done in one case, for its owner and the head of its office. */
  @Requires(Permission.READ_CASE_AUDIT)
  public EntryPage entriesOf(CaseNumber number, Long before, int size) {
    deeds.current().about(gate.admit(number, Permission.READ_CASE_AUDIT));
    return page(new AuditQuery(null, null, number.value(), null, null, null, before), size);
  }

  /** Recomputes entries, places and signed roots, oldest first, and stops at the first fault. */
  @Requires(Permission.READ_AUDIT)
  public Verification verify() {
    Verification found = check.run();
    deeds.current().subject("verification");
    return found;
  }

  static boolean isIntact(AuditEntry entry) {
    return entry.canonVersion() == CanonicalForm.VERSION
        && MessageDigest.isEqual(CanonicalForm.hash(entry), entry.hash());
  }

  private EntryPage page(AuditQuery query, int size) {
    List<AuditEntry> found = log.find(query, size + 1);
    List<EntryView> shown = found.stream().limit(size).map(AuditService::view).toList();
    return new EntryPage(shown, found.size() > size ? shown.get(size - 1).id() : null);
  }

  private static EntryView view(AuditEntry entry) {
    return new EntryView(
        entry.id(),
        entry.occurredAt(),
        entry.username(),
        entry.roleCode(),
        entry.officeCode(),
        entry.action(),
        entry.outcome(),
        entry.caseNumber(),
        entry.subject(),
        entry.reason(),
        detail(entry.detail()),
        entry.address());
  }

  static Map<String, String> detail(String json) {
    Map<String, String> detail = new LinkedHashMap<>();
    if (json != null) {
      try (JsonReader reader = Json.createReader(new StringReader(json))) {
        JsonObject object = reader.readObject();
        object.keySet().forEach(name -> detail.put(name, text(object, name)));
      }
    }
    return detail;
  }

  private static String text(JsonObject object, String name) {
    return switch (object.get(name).getValueType()) {
      case STRING -> object.getString(name);
      default -> object.get(name).toString();
    };
  }
}
