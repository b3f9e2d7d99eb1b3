package org.resguardo.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.resguardo.reference.DemoAccount;

class DemoAccountsTest {
  @Test
  void every_account_is_told_with_its_role_and_office() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Path pack = Path.of("deployment", "countries", "cr");
    DemoAccounts.print(new PrintStream(bytes, true, StandardCharsets.UTF_8), pack);
    String told = bytes.toString(StandardCharsets.UTF_8);
    assertThat(DemoAccount.of(pack)).hasSizeGreaterThan(10);
    assertThat(DemoAccount.of(pack)).allSatisfy(user -> assertThat(told).contains(user.username()));
    assertThat(told)
        .contains("Resguardo-demo-2026")
        .containsPattern("fiscal\\.liberia +Prosecutor, Liberia Prosecutor's Office")
        .containsPattern("ti +IT administrator\n")
        .doesNotContain("???");
  }
}
