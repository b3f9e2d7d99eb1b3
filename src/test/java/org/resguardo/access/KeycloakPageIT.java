package org.resguardo.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.access.MadeToken.PASSWORD;
import static org.resguardo.access.MadeToken.USER;
import static org.resguardo.access.MadeToken.change;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.harness.Browser;
import org.resguardo.harness.Keycloak;
import org.resguardo.harness.Product;
import org.resguardo.harness.TinyProvider;
import org.resguardo.harness.Visit;

/** The sign-in of a ministry that runs Keycloak: through its own pages, in a browser. */
@Tag("oidc")
class KeycloakPageIT {
  private static final String TIE = "/account/provider";
  private static Keycloak keycloak;

  @BeforeAll
  static void start() throws IOException {
    String origin = Product.get().baseUrl().replace("127.0.0.1", "localhost");
    keycloak = Keycloak.start(Product.get().providerPort(), origin);
  }

  @AfterAll
  static void stop() {
    keycloak.close();
  }

  @AfterEach
  void asBefore() throws SQLException {
    change("DELETE FROM provider_link");
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "en"})
  void a_person_signs_in_through_the_pages_of_keycloak_and_leaves(String language) {
    try (Visit visit = Browser.signInByName(USER, language)) {
      Page page = visit.page();
      visit.go(TIE);
      page.locator("[id='form:password']").fill(PASSWORD);
      page.locator("[id='form:begin']").click();
      page.locator("#kc-login").waitFor();
      assertThat(page.locator("html")).hasAttribute("lang", language);
      visit.picture("keycloak-" + language);
      login(page, "p.ensayo", Keycloak.PASSWORD);
      page.waitForURL("**" + TIE + "?provider=done");
      leave(visit);

      page.locator("#provider").click();
      login(page, "p.ensayo", "no es esta");
      assertThat(page.locator("#input-error, #input-error-username")).isVisible();
      login(page, "p.ensayo", Keycloak.PASSWORD);
      page.waitForURL(url -> url.startsWith(origin()) && !url.contains("/sign"));
      assertThat(page.url()).isEqualTo(origin() + "/");
      visit.go("/account");
      assertThat(page.locator("body")).containsText(USER);
      leave(visit);

      page.locator("#provider").click();
      login(page, "o.ensayo", Keycloak.PASSWORD);
      page.waitForURL("**/sign-in?provider=refused");
      assertThat(page.locator("[role=alert]")).isVisible();
      visit.go("/account");
      assertThat(page.url()).contains("/sign-in");
    }
  }

  private static String origin() {
    return Product.get().baseUrl().replace("127.0.0.1", "localhost");
  }

  private static void login(Page page, String user, String password) {
    page.locator("#username").fill(user);
    page.locator("#password").fill(password);
    page.locator("#kc-login").click();
  }

  /** Here, and there after its own question. */
  private static void leave(Visit visit) {
    Page page = visit.page();
    visit.go("/account");
    visit.press(page.locator("#sign-out button"));
    assertThat(page.locator("a[href$='out=1']")).containsText(TinyProvider.NAME);
    page.locator("a[href$='out=1']").click();
    page.locator("#kc-logout").click();
    page.waitForURL(origin() + "/sign-in");
  }
}
