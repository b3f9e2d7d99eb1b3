package org.resguardo.harness;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes the pictures of the README from a running demo: {@code mvn test-compile exec:java
 * -Dexec.mainClass=org.resguardo.harness.Pictures -Dexec.classpathScope=test
 * -Dexec.args=http://127.0.0.1:8080}.
 */
public final class Pictures {
  private static final Path FOLDER = Path.of("src/site/resources/pictures");

  private Pictures() {}

  public static void main(String[] arguments) throws java.io.IOException {
    Files.createDirectories(FOLDER);
    String base = arguments[0];
    try (Playwright playwright = Playwright.create();
        var chromium =
            playwright
                .chromium()
                .launch(
                    new BrowserType.LaunchOptions()
                        .setArgs(List.of("--no-sandbox"))
                        .setExecutablePath(Path.of("/usr/bin/chromium")))) {
      Page prosecutor = signedIn(chromium, base, "fiscal.sanjose");
      prosecutor.navigate(base + "/cases");
      String number = prosecutor.locator("tbody a.r-code").first().getAttribute("href");
      take(prosecutor, base + number, "case");
      take(prosecutor, base + "/hearings", "hearings");
      take(prosecutor, base + "/", "home");
      Page coordinator = signedIn(chromium, base, "coordinacion");
      take(coordinator, base + "/statistics/G7?from=1/1/2019&to=31/12/2021", "statistics");
    }
  }

  private static Page signedIn(
      com.microsoft.playwright.Browser chromium, String base, String user) {
    var context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("es-CR")
                .setViewportSize(1366, 768));
    Page page = context.newPage();
    page.navigate(base + "/sign-in");
    page.locator("input[id$=username]").fill(user);
    page.locator("input[type=password]").fill("Resguardo-demo-2026");
    page.locator("[id$=enter]").click();
    page.waitForURL(url -> !url.contains("/sign-in"));
    return page;
  }

  private static void take(Page page, String address, String name) {
    page.navigate(address);
    // The calendar brings its hearings after the page.
    page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
    page.screenshot(
        new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")).setFullPage(false));
  }
}
