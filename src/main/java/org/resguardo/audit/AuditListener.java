package org.resguardo.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import org.resguardo.access.Caller;
import org.resguardo.access.Deed;
import org.resguardo.access.Denied;
import org.resguardo.access.Disclosure;
import org.resguardo.access.DoorEvent;
import org.resguardo.access.Performed;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.MachineClock;

/**
 * Writes the log. A change and its entry share one transaction: neither stands without the other. A
 * refusal and a disclosure get one of their own: the first outlives the rollback of what was
 * refused, the second stands before anything is shown.
 */
@ApplicationScoped
public class AuditListener {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT_BYTES = 16;
  private static final String NOBODY = "?";
  private static final String DONE = "DONE";
  private static final String DENIED = "DENIED";

  @Inject AuditRepository log;
  @Inject Caller caller;
  @Inject @MachineClock Clock clock;

  @Transactional
  public void performed(@Observes Performed event) {
    add(event.deed());
  }

  @Transactional(TxType.REQUIRES_NEW)
  public void disclosed(@Observes Disclosure event) {
    add(event.deed());
  }

  @Transactional(TxType.REQUIRES_NEW)
  public void denied(@Observes Denied event) {
    String number = CaseNumber.parse(event.subject()).map(CaseNumber::value).orElse(null);
    add(
        who(),
        event.permission().name(),
        DENIED,
        new What(event.caseId(), number, event.subject(), null, null));
  }

  @Transactional
  public void atTheDoor(@Observes DoorEvent event) {
    add(
        new Who(
            event.userId(),
            event.username(),
            event.roleCode(),
            event.officeCode(),
            event.address(),
            event.sessionId()),
        event.action().name(),
        event.done() ? DONE : DENIED,
        new What(null, null, null, null, null));
  }

  private record Who(
      Long userId, String username, String role, String office, String address, Long sessionId) {}

  private record What(
      Long caseId, String caseNumber, String subject, String reason, String detail) {}

  private Who who() {
    if (!caller.isKnown()) {
      return new Who(null, NOBODY, null, null, caller.address(), null);
    }
    Caller.Profile profile = caller.profile();
    return new Who(
        profile.userId(),
        profile.username(),
        profile.roleCode(),
        profile.officeCode(),
        caller.address(),
        profile.sessionId());
  }

  private void add(Deed deed) {
    add(
        who(),
        deed.permission().name(),
        DONE,
        new What(
            deed.caseId(), deed.caseNumber(), deed.subject(), deed.reason(), json(deed.detail())));
  }

  private void add(Who who, String action, String outcome, What what) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    AuditEntry open =
        new AuditEntry(
            null,
            CanonicalForm.VERSION,
            CanonicalForm.micros(clock.instant()),
            who.userId(),
            who.username(),
            who.role(),
            who.office(),
            action,
            outcome,
            what.caseId(),
            what.caseNumber(),
            cut(what.subject(), 80),
            cut(what.reason(), 400),
            what.detail(),
            who.address(),
            who.sessionId(),
            salt,
            null);
    log.add(open.sealed(CanonicalForm.hash(open)));
  }

  // Long values give way first, so that what is kept is still one readable object.
  private static String json(Map<String, String> detail) {
    if (detail.isEmpty()) {
      return null;
    }
    for (int longest = 400; ; longest /= 2) {
      JsonObjectBuilder object = Json.createObjectBuilder();
      int limit = longest;
      detail.forEach((name, value) -> object.add(name, cut(value, limit)));
      String text = object.build().toString();
      if (text.length() <= 4000) {
        return text;
      }
      if (longest < 2) {
        return "{\"fields\":" + detail.size() + "}";
      }
    }
  }

  private static String cut(String text, int length) {
    return text == null || text.length() <= length ? text : text.substring(0, length - 1) + "…";
  }
}
