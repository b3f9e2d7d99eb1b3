package org.resguardo.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be set is listed, and what is listed can be set. */
class SettingsListTest {
  private static final Pattern IN_LAUNCHER = Pattern.compile("\"(RESGUARDO_[A-Z_]*[A-Z])\"");
  private static final Pattern IN_APPLICATION =
      Pattern.compile("@ConfigProperty\\(\\s*name = \"(resguardo\\.[a-z.]+|RESGUARDO_[A-Z_]+)\"");

  /** Given by the launcher itself, out of the country pack and its own place. */
  private static final Set<String> FOUND_BY_ITSELF =
      Set.of("RESGUARDO_ZONE", "RESGUARDO_HOME", "RESGUARDO_PACK");

  @Test
  void every_setting_stands_in_the_list() throws IOException {
    String list = Files.readString(Path.of("deployment", "env.example"));
    Set<String> read = found("src/main/java/org/resguardo/launch", IN_LAUNCHER);
    read.addAll(found("src/main/java/org/resguardo", IN_APPLICATION));
    read.removeAll(FOUND_BY_ITSELF);
    assertThat(read).contains("RESGUARDO_KEYS", "RESGUARDO_SIGNIN_TRIES").isNotEmpty();
    assertThat(read).allSatisfy(name -> assertThat(list).contains(name));
  }

  @Test
  void every_setting_of_the_application_reaches_it() throws IOException {
    String serve = Files.readString(Path.of("src/main/java/org/resguardo/launch/Serve.java"));
    assertThat(found("src/main/java/org/resguardo", IN_APPLICATION))
        .contains("RESGUARDO_LINK_HOURS")
        .allSatisfy(name -> assertThat(serve).contains('"' + name + '"'));
  }

  private static Set<String> found(String folder, Pattern pattern) throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(
              file -> {
                Matcher matcher = pattern.matcher(text(file));
                while (matcher.find()) {
                  names.add(matcher.group(1).toUpperCase(Locale.ROOT).replace('.', '_'));
                }
              });
    }
    return names;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
