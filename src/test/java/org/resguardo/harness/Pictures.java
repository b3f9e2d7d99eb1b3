package org.resguardo.harness;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes the pictures of the README from a running demo: {@code mvn test-compile
 * org.codehaus.mojo:exec-maven-plugin:3.6.4:java -Dexec.mainClass=org.resguardo.harness.Pictures
 * -Dexec.classpathScope=test -Dexec.args=http://127.0.0.1:8080}.
 */
public final class Pictures {
  private static final Path FOLDER = Path.of("src/site/resources/pictures");
  private static final int WIDTH = 1366;
  private static final int HEIGHT = 768;

  private final String base;

  private Pictures(String base) {
    this.base = base;
  }

  public static void main(String[] arguments) throws IOException {
    Files.createDirectories(FOLDER);
    try {
      new Pictures(arguments[0]).take();
    } finally {
      Browser.stop();
    }
  }

  private void take() {
    Page prosecutor = signedIn("fiscal.sanjose");
    prosecutor.navigate(base + "/cases");
    String number = prosecutor.locator("tbody a.r-code").first().getAttribute("href");
    take(prosecutor, number, "case");
    take(prosecutor, "/hearings", "hearings");
    take(prosecutor, "/", "home");
    take(signedIn("coordinacion"), "/statistics/G7?from=1/1/2019&to=31/12/2021", "statistics");
  }

  private Page signedIn(String user) {
    Page page =
        Browser.chromium()
            .newContext(new NewContextOptions().setLocale("es-CR").setViewportSize(WIDTH, HEIGHT))
            .newPage();
    page.navigate(base + "/sign-in");
    page.locator("input[id$=username]").fill(user);
    page.locator("input[type=password]").fill("Resguardo-demo-2026");
    page.locator("[id$=enter]").click();
    page.waitForURL(url -> !url.contains("/sign-in"));
    return page;
  }

  private void take(Page page, String address, String name) {
    page.navigate(base + address);
    // The calendar brings its hearings after the page.
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
  }
}
