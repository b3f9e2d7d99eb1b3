package org.resguardo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Scope;

/**
 * Written by hand from the rule: who reaches a case by what tie, in the own office and in another.
 */
class AdmissionTest {
  // ties (joined by +), then may: OWN, TEAM, OFFICE, ALL in the own office | in another office
  @ParameterizedTest
  @CsvSource({
    "'',                 no  no  yes yes | no  no  no  yes",
    "OWNER,              yes yes yes yes | yes yes no  yes",
    "TEAM,               no  yes yes yes | no  yes no  yes",
    "SUBSTITUTE,         yes yes yes yes | yes yes no  yes",
    "GRANT,              yes yes yes yes | yes yes no  yes",
    "TEAM+GRANT,         yes yes yes yes | yes yes no  yes",
    "EXCLUDED,           no  no  no  no  | no  no  no  no",
    "OWNER+EXCLUDED,     no  no  no  no  | no  no  no  no",
    "TEAM+EXCLUDED,      no  no  no  no  | no  no  no  no",
    "SUBSTITUTE+EXCLUDED,no  no  no  no  | no  no  no  no",
  })
  void reach(String ties, String expected) {
    String found =
        Stream.of("SANJOSE", "LIBERIA")
            .map(
                office ->
                    Stream.of(Scope.OWN, Scope.TEAM, Scope.OFFICE, Scope.ALL)
                        .map(scope -> admission(ties, office, scope).allows(Permission.EDIT_CASE))
                        .map(allowed -> allowed ? "yes" : "no")
                        .collect(Collectors.joining(" ")))
            .collect(Collectors.joining(" | "));
    assertThat(found).isEqualTo(expected.strip().replaceAll(" +", " "));
  }

  @ParameterizedTest
  @CsvSource({"OWN", "TEAM", "OFFICE", "ALL"})
  void a_permission_not_held_reaches_nothing(Scope scope) {
    assertThat(admission("OWNER", "SANJOSE", scope).allows(Permission.CLOSE_CASE)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"OWN, no", "TEAM, no", "OFFICE, no", "ALL, yes"})
  void a_national_role_without_office_has_no_office_reach(Scope scope, String expected) {
    Admission admission =
        new Admission(
            1,
            CaseNumber.of(2026, 418),
            "SANJOSE",
            null,
            "ACTIVE",
            "USUAL",
            "ORDINARY",
            false,
            false,
            Set.of(),
            null,
            Map.of(Permission.READ_STOCK, scope));
    assertThat(admission.allows(Permission.READ_STOCK)).isEqualTo(expected.equals("yes"));
  }

  // ties, then whether the seal lets through: with the permission to enter, and without it
  @ParameterizedTest
  @CsvSource({
    "'',        yes no",
    "EMERGENCY, yes no",
    "TEAM,      yes yes",
    "OWNER,     yes yes",
    "GRANT,     yes yes",
    "OWNER+EXCLUDED, no no",
  })
  void a_seal_beats_office_nation_and_emergency_but_no_assignment(String ties, String expected) {
    Map<Permission, Scope> reading = Map.of(Permission.READ_CASE, Scope.ALL);
    Map<Permission, Scope> entering =
        Map.of(Permission.READ_CASE, Scope.ALL, Permission.ENTER_SEALED, Scope.ALL);
    String found =
        Stream.of(entering, reading)
            .map(held -> sealed(ties, held).allows(Permission.READ_CASE) ? "yes" : "no")
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(expected);
  }

  // ties, then what is left from the day on that the record is sealed by age: reading, giving
  @ParameterizedTest
  @CsvSource({
    "'',             no  yes",
    "OWNER,          no  yes",
    "TEAM,           no  yes",
    "GRANT,          no  yes",
    "EMERGENCY,      no  yes",
    "ORDER,          yes yes",
    "ORDER+EXCLUDED, no  no",
  })
  void a_seal_of_age_beats_assignments_too_and_only_an_order_opens_it(
      String ties, String expected) {
    Map<Permission, Scope> held =
        Map.of(
            Permission.READ_CASE, Scope.ALL,
            Permission.ENTER_SEALED, Scope.ALL,
            Permission.ASSIGN_SEALED, Scope.OFFICE);
    String found =
        Stream.of(Permission.READ_CASE, Permission.ASSIGN_SEALED)
            .map(asked -> sealed(ties, true, held).allows(asked) ? "yes" : "no")
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(expected.strip().replaceAll(" +", " "));
  }

  private static Admission sealed(String ties, Map<Permission, Scope> held) {
    return sealed(ties, false, held);
  }

  private static Admission sealed(String ties, boolean overAge, Map<Permission, Scope> held) {
    return new Admission(
        1,
        CaseNumber.of(2026, 418),
        "SANJOSE",
        7L,
        "ACTIVE",
        "USUAL",
        "JUVENILE",
        true,
        overAge,
        ties.isEmpty() ? Set.of() : Set.of(ties.split("\\+")),
        "SANJOSE",
        held);
  }

  private static Admission admission(String ties, String caseOffice, Scope scope) {
    return new Admission(
        1,
        CaseNumber.of(2026, 418),
        caseOffice,
        7L,
        "ACTIVE",
        "USUAL",
        "ORDINARY",
        false,
        false,
        ties.isEmpty() ? Set.of() : Set.of(ties.split("\\+")),
        "SANJOSE",
        Map.of(Permission.EDIT_CASE, scope));
  }
}
