package org.resguardo.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.resguardo.kernel.Sha256;

/**
 * The byte form of an entry that its hash covers. Never changed: a new form gets a new version, and
 * entries of the old one are still verified by the old one.
 *
 * <p>Version 1 is these sixteen fields in this order, each as a four-byte big-endian length and so
 * many bytes, a null as length -1 and no bytes: version ("1"), time (UTC, {@code
 * 2026-11-21T10:15:30.123456Z}, always six decimals), user id, user name, role, office, action,
 * outcome, case id, case number, subject, reason, detail, address, session id, salt (16 bytes as
 * they are). Numbers are decimal text, texts UTF-8. The hash is SHA-256 over all of it. The row's
 * id is not covered: it is given by the database after the fact.
 */
final class CanonicalForm {
  static final int VERSION = 1;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private CanonicalForm() {}

  static byte[] bytes(AuditEntry entry) {
    if (entry.canonVersion() != VERSION) {
      throw new IllegalArgumentException("unknown form " + entry.canonVersion());
    }
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      text(out, VERSION);
      text(out, TIME.format(micros(entry.occurredAt())));
      text(out, entry.userId());
      text(out, entry.username());
      text(out, entry.roleCode());
      text(out, entry.officeCode());
      text(out, entry.action());
      text(out, entry.outcome());
      text(out, entry.caseId());
      text(out, entry.caseNumber());
      text(out, entry.subject());
      text(out, entry.reason());
      text(out, entry.detail());
      text(out, entry.address());
      text(out, entry.sessionId());
      field(out, entry.salt());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] hash(AuditEntry entry) {
    return Sha256.of(bytes(entry));
  }

  /** As fine as the column keeps it; finer would hash something that cannot be read back. */
  static Instant micros(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS);
  }

  private static void text(DataOutputStream out, Object content) throws IOException {
    field(out, content == null ? null : content.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void field(DataOutputStream out, byte[] content) throws IOException {
    out.writeInt(content == null ? -1 : content.length);
    if (content != null) {
      out.write(content);
    }
  }
}
