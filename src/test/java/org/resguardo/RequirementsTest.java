package org.resguardo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each requirement of data protection, DP-01 to DP-28, has a test that carries its tag: {@code mvn
 * verify -Dgroups=DP-09} runs those of one.
 */
class RequirementsTest {
  private static final Path TESTS = Path.of("src/test/java");
  private static final Pattern TAG = Pattern.compile("@Tag\\(\"(DP-\\d\\d)\"\\)");

  /** What is being built: taken off as soon as its test stands. */
  private static final Set<String> AWAITED = Set.of();

  @Test
  void every_requirement_has_its_test() throws IOException {
    Set<String> missing = all();
    missing.removeAll(tagged());
    missing.removeAll(AWAITED);
    assertThat(missing).as("without a test that carries the tag").isEmpty();
  }

  @Test
  void nothing_is_awaited_that_has_come_and_no_tag_names_what_is_not_there() throws IOException {
    Set<String> tagged = tagged();
    assertThat(tagged).hasSizeGreaterThan(15).isSubsetOf(all());
    assertThat(AWAITED).as("has its test").isSubsetOf(all()).doesNotContainAnyElementsOf(tagged);
  }

  private static Set<String> all() {
    return IntStream.rangeClosed(1, 28)
        .mapToObj(number -> "DP-%02d".formatted(number))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> tagged() throws IOException {
    Set<String> tags = new TreeSet<>();
    try (Stream<Path> files = Files.walk(TESTS)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        Matcher tag = TAG.matcher(Files.readString(file));
        while (tag.find()) {
          tags.add(tag.group(1));
        }
      }
    }
    return tags;
  }
}
