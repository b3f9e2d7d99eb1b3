package org.resguardo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Scope;

class TokenScopeTest {
  /** Written by hand: who adds a permission decides whether a script may use it. */
  @Test
  void these_are_acts_of_people_and_no_token_carries_them() {
    assertThat(in(Optional.empty()))
        .containsExactlyInAnyOrder(
            "SIGNED_IN",
            "ASSIGN_SEALED",
            "BREAK_GLASS",
            "REVIEW_EMERGENCY",
            "RECEIVE_CASE",
            "RELEASE_STATISTICS",
            "MANAGE_USERS",
            "APPROVE_USERS",
            "MANAGE_PACK",
            "APPROVE_PACK");
  }

  @Test
  void reading_opens_no_identity_and_changes_nothing() {
    assertThat(in(Optional.of(TokenScope.READ)))
        .contains("READ_CASE", "READ_VICTIM", "READ_AUDIT", "EXPORT_CASES")
        .doesNotContain("READ_STATISTICS_INSIDE", "READ_STATISTICS_PROTECTED")
        .allMatch(name -> name.startsWith("READ_") || name.equals("EXPORT_CASES"));
    assertThat(in(Optional.of(TokenScope.IDENTITIES)))
        .containsExactlyInAnyOrder("OPEN_IDENTITY", "OPEN_SPECIAL", "SEARCH_PEOPLE");
    assertThat(in(Optional.of(TokenScope.STATISTICS)))
        .containsExactlyInAnyOrder("READ_STATISTICS_INSIDE", "READ_STATISTICS_PROTECTED");
  }

  @Test
  void a_token_never_reaches_further_than_its_owner() {
    Map<Permission, Scope> held =
        Map.of(
            Permission.SIGNED_IN, Scope.ALL,
            Permission.READ_CASE, Scope.TEAM,
            Permission.EDIT_CASE, Scope.OWN);
    assertThat(TokenScope.narrow(held, "READ,STATISTICS"))
        .isEqualTo(Map.of(Permission.SIGNED_IN, Scope.ALL, Permission.READ_CASE, Scope.TEAM));
    assertThat(TokenScope.narrow(held, null)).isEqualTo(held);
  }

  @Test
  void what_is_stored_is_read_back() {
    Set<TokenScope> scopes = EnumSet.of(TokenScope.IDENTITIES, TokenScope.READ);
    assertThat(TokenScope.join(scopes)).isEqualTo("READ,IDENTITIES");
    assertThat(TokenScope.parse("READ,IDENTITIES")).isEqualTo(scopes);
    assertThat(TokenScope.parse(null)).isEmpty();
  }

  private static Set<String> in(Optional<TokenScope> scope) {
    return Stream.of(Permission.values())
        .filter(permission -> TokenScope.of(permission).equals(scope))
        .map(Enum::name)
        .collect(Collectors.toSet());
  }
}
