package org.resguardo.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.resguardo.access.DemoUser;

class DemoAccountsTest {
  @Test
  void every_account_is_told_with_its_role_and_office() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DemoAccounts.print(
        new PrintStream(bytes, true, StandardCharsets.UTF_8),
        Path.of("deployment", "countries", "cr"));
    String told = bytes.toString(StandardCharsets.UTF_8);
    assertThat(DemoUser.all()).hasSizeGreaterThan(10);
    assertThat(DemoUser.all()).allSatisfy(user -> assertThat(told).contains(user.username()));
    assertThat(told)
        .contains("Resguardo-demo-2026")
        .containsPattern("fiscal\\.liberia +Prosecutor, Liberia Prosecutor's Office")
        .containsPattern("ti +IT administrator\n")
        .doesNotContain("???");
  }
}
