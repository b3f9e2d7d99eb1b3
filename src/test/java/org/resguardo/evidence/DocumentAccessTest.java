package org.resguardo.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.resguardo.access.Admission;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Scope;

class DocumentAccessTest {
  private static final Permission[] PROSECUTOR = {
    Permission.READ_DOCUMENT,
    Permission.READ_EVIDENCE,
    Permission.OPEN_IDENTITY,
    Permission.OPEN_SPECIAL
  };

  @Test
  void a_prosecutor_opens_every_part_and_class() {
    for (String part : List.of("MAIN", "EVIDENCE", "CIVIL")) {
      for (String of : List.of("WORK", "CHILD", "SPECIAL")) {
        assertThat(DocumentAccess.opens(admitted(PROSECUTOR), row(part, of, false))).isTrue();
      }
    }
  }

  @Test
  void the_registry_knows_that_a_childs_document_is_there_and_does_not_open_it() {
    Admission registry = admitted(Permission.READ_DOCUMENT, Permission.READ_EVIDENCE);
    assertThat(DocumentAccess.sees(registry, row("MAIN", "CHILD", true))).isTrue();
    assertThat(DocumentAccess.opens(registry, row("MAIN", "CHILD", true))).isFalse();
    assertThat(DocumentAccess.opens(registry, row("MAIN", "WORK", false))).isTrue();
  }

  @Test
  void the_office_head_opens_a_childs_document_but_nothing_special() {
    Admission head =
        admitted(Permission.READ_DOCUMENT, Permission.READ_EVIDENCE, Permission.OPEN_IDENTITY);
    assertThat(DocumentAccess.opens(head, row("MAIN", "CHILD", true))).isTrue();
    assertThat(DocumentAccess.opens(head, row("MAIN", "SPECIAL", true))).isFalse();
  }

  @Test
  void the_victim_unit_sees_what_concerns_victims_and_nobody_else() {
    Admission unit =
        admitted(
            Permission.READ_VICTIM_DOCUMENT, Permission.OPEN_IDENTITY, Permission.OPEN_SPECIAL);
    assertThat(DocumentAccess.opens(unit, row("EVIDENCE", "SPECIAL", true))).isTrue();
    assertThat(DocumentAccess.sees(unit, row("MAIN", "WORK", false))).isFalse();
  }

  @Test
  void the_part_of_the_evidence_is_for_who_reads_evidence() {
    Admission without = admitted(Permission.READ_DOCUMENT);
    assertThat(DocumentAccess.sees(without, row("EVIDENCE", "WORK", false))).isFalse();
    assertThat(DocumentAccess.sees(without, row("MAIN", "WORK", false))).isTrue();
  }

  private static Admission admitted(Permission... permissions) {
    Map<Permission, Scope> held = new EnumMap<>(Permission.class);
    for (Permission permission : permissions) {
      held.put(permission, Scope.OFFICE);
    }
    return new Admission(
        1,
        CaseNumber.of(26, 1),
        "SANJOSE",
        null,
        "ACTIVE",
        "NORMAL",
        "ORDINARY",
        false,
        false,
        Set.of(),
        "SANJOSE",
        held);
  }

  private static DocumentRow row(String part, String documentClass, boolean onlyVictims) {
    return new DocumentRow(
        1,
        1,
        part,
        "OTHER",
        documentClass,
        "x",
        null,
        1,
        Instant.EPOCH,
        "x",
        List.of(),
        onlyVictims,
        DocumentRow.PurgeState.NONE,
        1,
        "application/pdf",
        1,
        Scan.NONE);
  }
}
