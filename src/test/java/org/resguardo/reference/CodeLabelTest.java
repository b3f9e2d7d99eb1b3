package org.resguardo.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeLabelTest {
  private final List<CsvFile.Row> codes = ShelfFixture.pack().rows(PackFile.CODE);

  @ParameterizedTest
  @ValueSource(strings = {"es", "en"})
  void every_code_of_every_list_has_a_label_and_no_label_is_orphaned(String language)
      throws IOException {
    Set<String> expected = new TreeSet<>();
    for (CsvFile.Row row : codes) {
      expected.add("code." + row.get("list"));
      expected.add("code." + row.get("list") + "." + row.get("code"));
    }
    Set<String> labels =
        labels(language).stringPropertyNames().stream()
            .filter(key -> key.startsWith("code."))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(labels).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "en"})
  void two_codes_of_a_list_never_look_alike(String language) throws IOException {
    Properties labels = labels(language);
    Set<String> seen = new TreeSet<>();
    for (CsvFile.Row row : codes) {
      String label = labels.getProperty("code." + row.get("list") + "." + row.get("code"));
      assertThat(seen.add(row.get("list") + ": " + label)).as(label).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "en"})
  void two_offences_never_look_alike(String language) {
    assertThat(ShelfFixture.pack().rows(PackFile.OFFENCE))
        .extracting(row -> row.get("title_" + language))
        .doesNotHaveDuplicates();
  }

  @Test
  void htcds_mapping_names_only_codes_that_exist() {
    PackProblems problems = new PackProblems();
    CsvFile mapping = CsvFile.read(PackFolder.ORIGINAL.resolve("standard/htcds.csv"), problems);
    Set<String> known =
        codes.stream()
            .map(row -> row.get("list") + "." + row.get("code"))
            .collect(Collectors.toSet());
    assertThat(problems.found()).isEmpty();
    assertThat(mapping.rows())
        .filteredOn(row -> !row.get("code").isEmpty())
        .allSatisfy(row -> assertThat(known).contains(row.get("field") + "." + row.get("code")))
        .allSatisfy(row -> assertThat(row.get("htcds_code")).isNotEmpty())
        .allSatisfy(row -> assertThat(row.get("direction")).isIn("BOTH", "EXPORT", "IMPORT"));
  }

  @Test
  void every_htcds_value_can_be_read_in_one_way_only() {
    CsvFile mapping =
        CsvFile.read(PackFolder.ORIGINAL.resolve("standard/htcds.csv"), new PackProblems());
    assertThat(mapping.rows())
        .filteredOn(row -> !row.get("code").isEmpty() && !"EXPORT".equals(row.get("direction")))
        .extracting(row -> row.get("htcds_field") + "." + row.get("htcds_code"))
        .doesNotHaveDuplicates();
  }

  private static Properties labels(String language) throws IOException {
    Properties labels = new Properties();
    Path file = Path.of("locales/reference_" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      labels.load(reader);
    }
    return labels;
  }
}
