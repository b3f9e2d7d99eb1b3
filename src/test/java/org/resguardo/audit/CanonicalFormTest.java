package org.resguardo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/**
 * The bytes of version 1 stand here for good: a red test means that old entries no longer verify.
 */
class CanonicalFormTest {
  private static final AuditEntry ENTRY =
      new AuditEntry(
          99L,
          1,
          Instant.parse("2026-11-21T10:15:30.123456789Z"),
          7L,
          "fiscal.sanjose",
          "prosecutor",
          "SANJOSE",
          "OPEN_IDENTITY",
          "DONE",
          12L,
          "R26-000418-7",
          "V-7K2Q",
          "Citación ñ",
          null,
          "127.0.0.1",
          3L,
          HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f"),
          null);

  @Test
  void golden_bytes() {
    String readable =
        new String(CanonicalForm.bytes(ENTRY), StandardCharsets.ISO_8859_1)
            .replaceAll("[^ -~]", ".");
    assertThat(CanonicalForm.bytes(ENTRY)).hasSize(199);
    assertThat(readable)
        .isEqualTo(
            "....1....2026-11-21T10:15:30.123456Z....7....fiscal.sanjose....prosecutor....SAN"
                + "JOSE....OPEN_IDENTITY....DONE....12....R26-000418-7....V-7K2Q....Citaci..n ....."
                + ".....127.0.0.1....3....................");
    assertThat(HexFormat.of().formatHex(CanonicalForm.bytes(ENTRY), 0, 9))
        .isEqualTo("00000001310000001b");
  }

  @Test
  void golden_hash() {
    assertThat(HexFormat.of().formatHex(CanonicalForm.hash(ENTRY)))
        .isEqualTo("b96347155a31d7fdf6709c8410463004633058e002ac28742242a8a7919d8127");
  }

  @Test
  void a_field_moved_into_its_neighbour_changes_the_hash() {
    AuditEntry joined =
        new AuditEntry(
            ENTRY.id(),
            1,
            ENTRY.occurredAt(),
            ENTRY.userId(),
            "fiscal.sanjoseprosecutor",
            "",
            ENTRY.officeCode(),
            ENTRY.action(),
            ENTRY.outcome(),
            ENTRY.caseId(),
            ENTRY.caseNumber(),
            ENTRY.subject(),
            ENTRY.reason(),
            ENTRY.detail(),
            ENTRY.address(),
            ENTRY.sessionId(),
            ENTRY.salt(),
            null);
    assertThat(CanonicalForm.hash(joined)).isNotEqualTo(CanonicalForm.hash(ENTRY));
  }

  @Test
  void an_entry_agrees_with_its_hash_until_one_letter_is_changed() {
    AuditEntry sealed = ENTRY.sealed(CanonicalForm.hash(ENTRY));
    assertThat(AuditService.isIntact(sealed)).isTrue();
    AuditEntry altered = copy("Citación n").sealed(CanonicalForm.hash(ENTRY));
    assertThat(AuditService.isIntact(altered)).isFalse();
  }

  private static AuditEntry copy(String reason) {
    return new AuditEntry(
        ENTRY.id(),
        1,
        ENTRY.occurredAt(),
        ENTRY.userId(),
        ENTRY.username(),
        ENTRY.roleCode(),
        ENTRY.officeCode(),
        ENTRY.action(),
        ENTRY.outcome(),
        ENTRY.caseId(),
        ENTRY.caseNumber(),
        ENTRY.subject(),
        reason,
        ENTRY.detail(),
        ENTRY.address(),
        ENTRY.sessionId(),
        ENTRY.salt(),
        null);
  }
}
