package org.resguardo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * OWASP ASVS 5.0, every item of level 1 and 2 with a verdict and what holds it. The table is kept
 * by hand in {@code asvs.csv}; what it names must be there. Written for readers to {@code
 * target/asvs.md}.
 */
class AsvsTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final int LEAST_BY_PROGRAM = 62;
  private static final String MET = "met";
  private static final String CONDITION = "condition of deployment";
  private static final Set<String> VERDICTS = Set.of(MET, CONDITION, "not applicable", "not met");

  /** {@code held}: places, each {@code room/Class#method} or {@code file#heading}. */
  private record Item(String id, String verdict, List<String> held, String words) {
    boolean byProgram() {
      return held.stream().anyMatch(place -> !isGuide(place));
    }
  }

  @Test
  void every_item_of_level_1_and_2_has_one_verdict() throws IOException {
    List<String> ids = items().stream().map(Item::id).toList();
    assertThat(ids).doesNotHaveDuplicates().containsExactlyElementsOf(required());
    assertThat(items()).extracting(Item::verdict).isSubsetOf(VERDICTS);
    assertThat(items()).noneMatch(item -> item.words().isBlank());
  }

  @Test
  void what_is_said_to_hold_an_item_is_there() throws IOException {
    List<String> gone = new ArrayList<>();
    for (Item item : items()) {
      for (String place : item.held()) {
        if (isGuide(place) ? line(place) == 0 : !isTest(place)) {
          gone.add(item.id() + ": " + place);
        }
      }
    }
    assertThat(gone).isEmpty();
    assertThat(items())
        .filteredOn(item -> item.verdict().equals(MET) || item.verdict().equals(CONDITION))
        .noneMatch(item -> item.held().isEmpty());
  }

  @Test
  void a_condition_is_told_in_the_guide_of_deployment() throws IOException {
    assertThat(items())
        .filteredOn(item -> item.verdict().equals(CONDITION))
        .allMatch(item -> item.held().stream().anyMatch(AsvsTest::isGuide));
  }

  @Test
  void most_are_held_by_a_program_and_the_table_is_written() throws IOException {
    List<Item> items = items();
    long byProgram = items.stream().filter(Item::byProgram).count();
    write(items, byProgram);
    assertThat(items.stream().filter(item -> item.verdict().equals(MET)).filter(Item::byProgram))
        .hasSizeGreaterThanOrEqualTo(LEAST_BY_PROGRAM);
  }

  private static void write(List<Item> items, long byProgram) throws IOException {
    Map<String, Long> counted =
        items.stream()
            .collect(Collectors.groupingBy(Item::verdict, TreeMap::new, Collectors.counting()));
    StringBuilder text = new StringBuilder("# OWASP ASVS 5.0, levels 1 and 2\n\n");
    text.append(items.size()).append(" items, ").append(byProgram).append(" held by a program: ");
    text.append(counted)
        .append("\n\n| Item | Verdict | Held by | In a few words |\n|---|---|---|---|\n");
    for (Item item : items) {
      List<String> held = new ArrayList<>();
      for (String place : item.held()) {
        held.add(isGuide(place) ? place.split("#")[0] + ":" + line(place) : place);
      }
      text.append(
          "| %s | %s | %s | %s |%n"
              .formatted(item.id(), item.verdict(), String.join("<br>", held), item.words()));
    }
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target", "asvs.md"), text);
  }

  private static List<Item> items() throws IOException {
    return lines("asvs.csv").stream()
        .map(
            cells ->
                new Item(
                    cells[0],
                    cells[1],
                    Stream.of(cells[2].split(" ; ")).filter(place -> !place.isBlank()).toList(),
                    cells[3]))
        .toList();
  }

  /** In the order of the standard: by chapter, section and number. */
  private static List<String> required() throws IOException {
    return lines("asvs-levels.txt").stream()
        .flatMap(
            cells ->
                Stream.of(cells[1], cells[2])
                    .flatMap(numbers -> Arrays.stream(numbers.split(" ")))
                    .filter(number -> !number.isEmpty())
                    .map(Integer::valueOf)
                    .sorted()
                    .map(number -> cells[0] + "." + number))
        .toList();
  }

  private static List<String[]> lines(String file) throws IOException {
    return Files.readAllLines(RESOURCES.resolve(file)).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toArray(String[]::new))
        .toList();
  }

  private static boolean isGuide(String place) {
    return place.contains(".md#");
  }

  /** Of the heading; 0 when there is none. */
  private static int line(String place) throws IOException {
    String[] parts = place.split("#", 2);
    List<String> lines = Files.readAllLines(Path.of(parts[0]));
    return lines.indexOf("## " + parts[1]) + 1;
  }

  private static boolean isTest(String place) {
    String[] parts = place.split("#", 2);
    try {
      Class<?> type =
          Class.forName(
              "org.resguardo." + parts[0].replace('/', '.'),
              false,
              AsvsTest.class.getClassLoader());
      return Stream.concat(
              Stream.of(type.getDeclaredMethods()), Stream.of(type.getDeclaredFields()))
          .anyMatch(member -> member.getName().equals(parts[1]));
    } catch (ClassNotFoundException gone) {
      return false;
    }
  }
}
