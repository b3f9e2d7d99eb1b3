package org.resguardo.launch;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.harness.Browser;
import org.resguardo.harness.Eventually;
import org.resguardo.harness.Product;
import org.resguardo.harness.Visit;

/**
 * The database stops in the middle of a save: the user is told so, keeps what was typed, and saves
 * it once when the database is back.
 */
@Tag("faults")
class DatabaseAwayPageIT {
  private static final String DATABASE = "mariadbd";
  private static final String SAVE = "#form .r-acts [type=submit]";

  /** It hangs, so that the browser's question before the save is not answered; then it dies. */
  @ParameterizedTest
  @ValueSource(strings = {"es", "en"})
  void a_database_that_hangs_keeps_the_form_on_the_screen(String language) throws Exception {
    String mark = UUID.randomUUID().toString();
    try (Visit visit = Browser.signIn("registro.sanjose", language)) {
      Page page = visit.page();
      fill(visit, mark);
      signal(database(), "STOP");
      page.locator(SAVE).click();
      Locator told = page.locator("dialog#away[open]");
      assertThat(told).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
      assertThat(told.locator("h2")).hasText(title(language));
      signal(database(), "KILL");
      Eventually.is(DatabaseAwayPageIT::isReady);
      told.locator("[data-close]").click();
      assertThat(page.locator("[id='form:summary']")).hasValue("Resumen " + mark);
      page.locator(SAVE).click();
      page.waitForURL(url -> url.matches(".*/cases/[^/]*\\d[^/]*"));
    }
    assertThat(stored(mark)).isEqualTo(1);
  }

  /**
   * It dies after the question was answered: the post meets no database. The one that the launcher
   * starts in its place is held before it answers. The launcher itself is not: it reads the log,
   * and an application that cannot write its log stands still.
   */
  @ParameterizedTest
  @ValueSource(strings = {"es", "en"})
  void a_database_that_dies_under_the_save_gives_a_page_that_keeps_the_text(String language)
      throws Exception {
    String mark = UUID.randomUUID().toString();
    try (Visit visit = Browser.signIn("registro.sanjose", language)) {
      Page page = visit.page();
      fill(visit, mark);
      page.route("**/health/ready", route -> route.fulfill(answer(200)));
      page.route("**/session", route -> route.fulfill(answer(204)));
      Product.get().kill(DATABASE);
      ProcessHandle next = Product.get().freezeNext(DATABASE);
      try {
        page.locator(SAVE).click();
        assertThat(page.locator("h1"))
            .hasText(title(language), new LocatorAssertions.HasTextOptions().setTimeout(60_000));
        assertThat(visit.barriers()).isEmpty();
        visit.picture("away-" + language);
      } finally {
        signal(next, "CONT");
      }
      Eventually.is(DatabaseAwayPageIT::isReady);
      assertThat(stored(mark)).isZero();
      page.locator("main form button").first().click();
      page.waitForURL(url -> url.matches(".*/cases/[^/]*\\d[^/]*"));
    }
    assertThat(stored(mark)).isEqualTo(1);
  }

  private static void fill(Visit visit, String mark) {
    Page page = visit.page();
    visit.go("/cases/new");
    page.locator("[id='form:complaintOn'], [id='form:complaintOn_input']")
        .first()
        .fill("2/11/2026");
    page.locator("[id='form:factsFrom'], [id='form:factsFrom_input']").first().fill("2026-10");
    for (String choice : new String[] {"howArose", "placeDivision", "victim", "suspect"}) {
      page.locator("select[id^='form:" + choice + "']")
          .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
    }
    page.locator("[id='form:offenceCode_input']").pressSequentially("172");
    page.locator("[id='form:offenceCode_panel'] li").first().click();
    page.locator("[id='form:summary']").fill("Resumen " + mark);
  }

  private static String title(String language) {
    return language.equals("es")
        ? "No se pudo llegar a los datos"
        : "The data could not be reached";
  }

  private static com.microsoft.playwright.Route.FulfillOptions answer(int status) {
    return new com.microsoft.playwright.Route.FulfillOptions().setStatus(status);
  }

  private static ProcessHandle database() {
    return Product.get().child(DATABASE);
  }

  private static void signal(ProcessHandle process, String name)
      throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
  }

  private static boolean isReady() {
    try {
      HttpRequest ask =
          HttpRequest.newBuilder(URI.create(Product.get().baseUrl() + "/health/ready")).build();
      return HttpClient.newHttpClient().send(ask, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static long stored(String mark) throws SQLException {
    try (Connection root = Product.get().stores().root();
        PreparedStatement statement =
            root.prepareStatement("SELECT COUNT(*) FROM case_profile WHERE summary LIKE ?")) {
      statement.setString(1, "%" + mark + "%");
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
