package org.resguardo.harness;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one deployment of all in-container tests: the WAR that Maven built, and the tests.
 *
 * <p>Its route filter and its guard let Arquillian's own servlet through; nothing else differs.
 */
public final class Deployments {
  private static final String RUNNER = "/ArquillianServletRunnerEE9";
  private static WebArchive house;

  private Deployments() {}

  /** For {@code @Deployment} methods: {@code return Deployments.house();}. */
  public static synchronized WebArchive house() {
    if (house == null) {
      house =
          ShrinkWrap.create(ZipImporter.class, "ROOT.war")
              .importFrom(LaunchedChild.home().resolve("ROOT.war").toFile())
              .as(WebArchive.class);
      house.addAsLibraries(library("org.assertj.core.api.Assertions"));
      house.addAsLibraries(library("net.bytebuddy.ByteBuddy"));
      house.addPackages(true, Deployments::inContainer, "org.resguardo");
      house.addClass(RunnerRouteFilter.class);
      house.addClass(RunnerAuthentication.class);
      openRunner(house);
    }
    return house;
  }

  /** Tests that run inside and their fixtures; page tests and unit tests stay outside. */
  private static boolean inContainer(ArchivePath path) {
    String name = path.get();
    boolean test = name.matches(".*/\\w*(ServiceIT|RepositoryIT|Fixture)(\\$.*)?\\.class");
    return test && !name.contains("/harness/");
  }

  private static File library(String className) {
    try {
      Class<?> type = Class.forName(className);
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (ClassNotFoundException | java.net.URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void openRunner(WebArchive archive) {
    String descriptor;
    try (InputStream in = archive.get("WEB-INF/web.xml").getAsset().openStream()) {
      descriptor = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String open =
        "<security-constraint><web-resource-collection><web-resource-name>runner"
            + "</web-resource-name><url-pattern>"
            + RUNNER
            + "</url-pattern></web-resource-collection></security-constraint></web-app>";
    String changed =
        descriptor
            .replace("org.resguardo.shell.web.RouteFilter", RunnerRouteFilter.class.getName())
            .replace("</web-app>", open);
    archive.setWebXML(new StringAsset(changed));
  }
}
