package org.resguardo.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Browser;
import org.resguardo.harness.Product;
import org.resguardo.harness.Visit;

/**
 * Password and second factor are lost, and given anew, apart: nobody gets past one by the other.
 */
class LostFactorPageIT {
  private static final String USER = "fiscal.liberia";
  private static final String WANTED = "siete garzas en el estero";
  private static final Pattern LINK = Pattern.compile("/link/\\S+");

  private String hash;

  @BeforeEach
  void remember() throws SQLException {
    hash = one("SELECT password_hash FROM app_user WHERE username = ?", USER);
  }

  /** The account belongs to other tests too. */
  @AfterEach
  void asBefore() throws SQLException {
    run("UPDATE app_user SET password_hash = ? WHERE username = '" + USER + "'", hash);
    run("DELETE FROM recovery_code WHERE 'x' <> ?", "");
    run("DELETE FROM second_factor WHERE 'x' <> ?", "");
  }

  @Test
  void a_new_password_leaves_the_second_factor_and_a_lost_one_goes_by_an_act_of_its_own()
      throws SQLException {
    try (Visit owner = Browser.signIn(USER, "es")) {
      SecondFactorPageIT.setUp(owner);
      ask("Enlace para fijar contraseña");
      setPassword(owner, grant());
      signIn(owner);
      assertThat(owner.page().url()).contains("/sign-in/code");

      ask("Quitar el segundo paso perdido");
      assertThat(factors()).as("until the second person has spoken").isEqualTo("1");
      grant();
      assertThat(factors()).isEqualTo("0");
      signIn(owner);
      assertThat(owner.page().url()).doesNotContain("/sign-in");
    }
  }

  private static void ask(String act) {
    try (Visit visit = Browser.signIn("ti", "es")) {
      Page page = visit.page();
      visit.go("/admin/users/" + USER);
      page.locator("[id='open:reason']").fill("Perdió el teléfono");
      visit.press(page.locator("input[type=submit][value='" + act + "']"));
      assertThat(page.locator(".r-done")).containsText("espera la aprobación");
      assertThat(visit.barriers()).isEmpty();
      assertThat(visit.overflows()).isFalse();
    }
  }

  /** Answers what the head is told. */
  private static String grant() {
    try (Visit visit = Browser.signIn("jefatura.liberia", "es")) {
      visit.go("/approvals");
      visit.press(
          visit
              .page()
              .locator(
                  "[aria-labelledby=waiting-title] tbody tr",
                  new Page.LocatorOptions().setHasText(USER))
              .locator("input[type=submit]")
              .first());
      return visit.page().locator(".r-done").innerText();
    }
  }

  private static void setPassword(Visit visit, String told) {
    Matcher link = LINK.matcher(told);
    assertThat(link.find()).as(told).isTrue();
    visit.go(link.group());
    visit.page().locator("[id='secret:wanted']").fill(WANTED);
    visit.page().locator("[id='secret:repeated']").fill(WANTED);
    visit.press(visit.page().locator("[id='secret'] input[type=submit]"));
    visit.page().waitForURL("**/sign-in?set=1");
  }

  private static void signIn(Visit visit) {
    visit.go("/sign-in");
    visit.page().locator("input[id$=username]").fill(USER);
    visit.page().locator("input[type=password]").fill(WANTED);
    visit.press(visit.page().locator("[id$=enter]"));
  }

  private static String factors() throws SQLException {
    return one(
        "SELECT COUNT(*) FROM second_factor f JOIN app_user u ON u.id = f.user_id"
            + " WHERE u.username = ?",
        USER);
  }

  private static String one(String sql, String value) throws SQLException {
    try (Connection root = Product.get().stores().root();
        PreparedStatement statement = root.prepareStatement(sql)) {
      statement.setString(1, value);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  private static void run(String sql, String value) throws SQLException {
    try (Connection root = Product.get().stores().root();
        PreparedStatement statement = root.prepareStatement(sql)) {
      statement.setString(1, value);
      statement.executeUpdate();
    }
  }
}
