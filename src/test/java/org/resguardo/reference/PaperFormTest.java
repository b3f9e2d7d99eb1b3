package org.resguardo.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperFormTest {
  private static final String TEMPLATE =
      """
      # Hoja
      Caso {{case.number}}
      |= Cargo | Delito
      {{#count}}
      | {{count.number}} | {{count.offence}} en {{case.number}}
      {{/count}}
      {{^count}}
      Ninguno
      {{/count}}
      """;

  @TempDir private Path folder;

  @Test
  void a_section_stands_once_for_every_row_and_its_other_side_when_there_is_none() {
    PaperForm form = PaperForm.read(TEMPLATE);
    Map<String, String> fields = Map.of("case.number", "R26");
    List<Map<String, String>> counts =
        List.of(
            Map.of("count.number", "1", "count.offence", "Trata"),
            Map.of("count.number", "2", "count.offence", ""));
    assertThat(form.fill(fields, Map.of("count", counts)))
        .extracting(PaperLine::cells)
        .containsExactly(
            List.of("Hoja"),
            List.of("Caso R26"),
            List.of("Cargo", "Delito"),
            List.of("1", "Trata en R26"),
            List.of("2", "— en R26"));
    assertThat(form.fill(fields, Map.of()))
        .extracting(PaperLine::cells)
        .endsWith(List.of("Cargo", "Delito"), List.of("Ninguno"));
  }

  @Test
  void what_was_typed_into_a_case_is_never_read_as_a_template() {
    String typed = "# {{case.number}} | $1 \\ {{/count}}";
    List<PaperLine> lines =
        PaperForm.read("# Hoja\n{{case.summary}}")
            .fill(Map.of("case.summary", typed, "case.number", "R26"), Map.of());
    assertThat(lines.get(1)).isEqualTo(new PaperLine(PaperLine.Shape.TEXT, List.of(typed)));
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "{{case.official}};{{victim.name}};{{victim.name}} is not a field of this paper",
        "{{case.official}};{{count.number}};{{count.number}} is not a field of this paper",
        "{{#victim}};{{#party}};the section party is not one of this paper",
        "{{/victim}};{{/count}};the section count ends where it did not begin",
        "# Hoja del caso;Hoja del caso;the first line must be the title: # …",
        "# Hoja del caso;# Hoja {{case.number}};the first line must be the title: # …"
      })
  void the_check_of_the_pack_names_the_fault(String old, String spoilt, String fault) {
    PackFolder pack = PackFolder.copy(folder).spoil("cr/paper_case_sheet_es.txt", old, spoilt);
    assertThat(pack.problems()).contains("paper_case_sheet_es.txt: " + fault);
  }

  @Test
  void a_template_stands_in_every_language_of_the_house() {
    assertThat(PackFolder.copy(folder).without("cr/paper_summons_en.txt").problems())
        .containsExactly("paper_summons_en.txt: the file is missing");
  }
}
