package org.resguardo.harness;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One Chromium for all page tests: the machine's, else Debian's package, else Playwright's own. */
public final class Browser {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

  private static Playwright playwright;
  private static com.microsoft.playwright.Browser chromium;

  private Browser() {}

  /** A fresh visit in the language given, not signed in; 1366 px wide. */
  public static Visit visit(String language) {
    return new Visit(chromium(), Product.get().baseUrl(), language);
  }

  /** A visit after signing in with the password of all demo accounts. */
  public static Visit signIn(String user, String language) {
    return visit(language).signIn(user, "Resguardo-demo-2026");
  }

  /** As above at another product than the one all tests share. */
  public static Visit signIn(CountryProduct product, String user) {
    return new Visit(chromium(), product.address(), "es").signIn(user, "Resguardo-demo-2026");
  }

  /** As above at {@code localhost}: passkeys are bound to a name, not to a number. */
  public static Visit signInByName(String user, String language) {
    return visitByName(language).signIn(user, "Resguardo-demo-2026");
  }

  /** Not signed in, at {@code localhost}. */
  public static Visit visitByName(String language) {
    return visit(Product.get().baseUrl().replace("127.0.0.1", "localhost"), language);
  }

  /** Not signed in, at another product than the one all tests share. */
  public static Visit visit(String address, String language) {
    return new Visit(chromium(), address, language);
  }

  static synchronized com.microsoft.playwright.Browser chromium() {
    if (chromium == null) {
      Optional<Path> program = installed().or(Browser::debian);
      Map<String, String> environment =
          program.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
      playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
      BrowserType.LaunchOptions options =
          new BrowserType.LaunchOptions().setHeadless(true).setArgs(List.of("--no-sandbox"));
      program.ifPresent(options::setExecutablePath);
      chromium = playwright.chromium().launch(options);
    }
    return chromium;
  }

  static synchronized void stop() {
    if (playwright != null) {
      playwright.close();
      playwright = null;
      chromium = null;
    }
  }

  private static Optional<Path> installed() {
    String path = System.getenv().getOrDefault("PATH", "") + ":/usr/bin:/usr/local/bin";
    return NAMES.stream()
        .flatMap(name -> Stream.of(path.split(":")).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Installs Debian's package when that is ours to do. */
  private static Optional<Path> debian() {
    boolean root = "root".equals(System.getProperty("user.name"));
    if (!root || !Files.exists(Path.of("/etc/debian_version"))) {
      return Optional.empty();
    }
    run("apt-get", "update", "-q");
    run("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium");
    return installed();
  }

  private static void run(String... command) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
    builder.redirectOutput(Path.of("target", "apt.log").toFile());
    try {
      Process process = builder.start();
      if (!process.waitFor(10, TimeUnit.MINUTES)) {
        process.destroy();
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
