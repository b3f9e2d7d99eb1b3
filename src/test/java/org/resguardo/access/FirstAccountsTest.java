package org.resguardo.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FirstAccountsTest {
  @Test
  void demo_accounts_and_real_ones_never_meet() {
    assertThatThrownBy(() -> FirstAccounts.demandOneKind(true, 3, 2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("RESGUARDO_DEMO");
    assertThatThrownBy(() -> FirstAccounts.demandOneKind(false, 15, 15))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("RESGUARDO_DEMO");
  }

  @Test
  void an_empty_database_and_one_of_the_same_kind_are_taken() {
    assertThatCode(
            () -> {
              FirstAccounts.demandOneKind(true, 0, 0);
              FirstAccounts.demandOneKind(false, 0, 0);
              FirstAccounts.demandOneKind(true, 15, 15);
              FirstAccounts.demandOneKind(false, 15, 0);
            })
        .doesNotThrowAnyException();
  }
}
