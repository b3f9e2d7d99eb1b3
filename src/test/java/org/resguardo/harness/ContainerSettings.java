package org.resguardo.harness;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.spi.Container;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Starts the test database before the container and tells the container where it is. */
public final class ContainerSettings implements LoadableExtension {
  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Configuration.class);
    builder.override(
        DeployableContainer.class, PayaraMicroDeployableContainer.class, HouseContainer.class);
  }

  /** Observes the registry, which exists before the first container is started. */
  public static final class Configuration {
    public void configure(@Observes ContainerRegistry registry) {
      for (Container container : registry.getContainers()) {
        container.getContainerConfiguration().property("cmdOptions", options());
      }
    }

    private static String options() {
      Stores stores = TestDatabase.get();
      Map<String, String> settings = new LinkedHashMap<>();
      settings.put("java.net.preferIPv4Stack", "true");
      settings.put("user.timezone", "UTC");
      settings.put("java.io.tmpdir", folder("tmp"));
      settings.putAll(ApplicationSettings.of(stores, TestDatabase.data()));
      settings.put("RESGUARDO_PACK", pack());
      return LaunchedChild.JAVA_OPTIONS
          + " "
          + settings.entrySet().stream()
              .flatMap(
                  entry -> spellings(entry.getKey()).map(n -> "-D" + n + "=" + entry.getValue()))
              // The container splits at spaces unless a backslash stands before them.
              .map(option -> option.replace(" ", "\\ "))
              .collect(Collectors.joining(" "));
    }

    /** These tests lay what they look at themselves: none waits for the cases of the demo. */
    private static String pack() {
      Path folder = TestDatabase.data().resolveSibling("pack");
      LaunchedChild.delete(folder);
      try {
        CountryLife.copyPack("cr", folder);
        // By another name: the workbook of the house goes with the folder's.
        return Files.move(folder.resolve("cr"), folder.resolve("no-cases")).toString();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** An environment variable also answers to its name in lower case with dots, a property not. */
    private static Stream<String> spellings(String name) {
      return Stream.of(name, name.toLowerCase(Locale.ROOT).replace('_', '.')).distinct();
    }

    private static String folder(String name) {
      Path folder = TestDatabase.data().resolveSibling(name);
      if (!folder.toFile().isDirectory() && !folder.toFile().mkdirs()) {
        throw new IllegalStateException("cannot make " + folder);
      }
      return folder.toString();
    }
  }
}
