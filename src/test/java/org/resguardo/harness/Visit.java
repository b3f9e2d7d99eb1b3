package org.resguardo.harness;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One person's browser: its pages, and what its console complained about. */
public final class Visit implements AutoCloseable {
  private final BrowserContext context;
  private final Page page;
  private final String baseUrl;
  private final String language;
  private final List<String> complaints = new ArrayList<>();

  Visit(Browser browser, String baseUrl, String language) {
    this.baseUrl = baseUrl;
    this.language = language;
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setLocale(language.equals("es") ? "es-CR" : language)
                .setTimezoneId("America/Costa_Rica")
                .setViewportSize(1366, 768));
    page = context.newPage();
    page.setDefaultTimeout(60_000);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
  }

  public Page page() {
    return page;
  }

  /** Goes to an address of the product, such as {@code /cases}; gives the status of the answer. */
  public int go(String address) {
    Response response = page.navigate(baseUrl + address);
    return response == null ? 0 : response.status();
  }

  /** The bytes that a link of the page leads to, for this visitor and in this language. */
  public byte[] file(String address) {
    RequestOptions asked = RequestOptions.create().setHeader("Accept-Language", language);
    return page.request().get(baseUrl + address, asked).body();
  }

  /** Presses a button and waits for the page that answers, whatever its address. */
  public void press(Locator button) {
    button.waitFor();
    page.evaluate("document.body.dataset.before = 'true'");
    button.click();
    page.locator("body:not([data-before])").waitFor();
    page.waitForLoadState();
  }

  Visit signIn(String user, String password) {
    go("/sign-in");
    page.locator("input[id$=username]").fill(user);
    page.locator("input[type=password]").fill(password);
    page.locator("[id$=enter]").click();
    page.waitForURL(url -> !url.contains("/sign-in"));
    return this;
  }

  /** Script errors and violations of the content policy so far. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** What axe finds on the page as it is now, WCAG 2.2 A and AA; empty when nothing. */
  public List<String> barriers() {
    List<String> tags = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    List<Rule> rules = new AxeBuilder(page).withTags(tags).analyze().getViolations();
    return rules.stream()
        .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getTarget() + " " + rule.getHelp())
        .toList();
  }

  /** A narrow screen, as of a telephone. */
  public Visit narrow() {
    page.setViewportSize(360, 740);
    return this;
  }

  /** Whether the page is wider than the screen. */
  public boolean overflows() {
    return (Boolean)
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  /** A picture under {@code target/pictures}. */
  public void picture(String name) {
    Path file = Path.of("target", "pictures", name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }

  @Override
  public void close() {
    context.close();
  }
}
