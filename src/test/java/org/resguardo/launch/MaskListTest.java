package org.resguardo.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MaskListTest {
  private static final Pattern TABLE = Pattern.compile("(?s)(?:CREATE|ALTER) TABLE (\\w+) (.*?);");
  private static final Pattern TEXT =
      Pattern.compile("(?m)(?:^  |ADD COLUMN )(\\w+) (?:VARCHAR\\((\\d+)\\)|[A-Z]*TEXT\\b)");
  private static final int LONG = 100;

  private final MaskList list = MaskList.read();

  /** Whoever adds a column in which a name could be typed decides here what a test place sees. */
  @Test
  void every_long_text_of_both_schemas_is_decided_about() throws IOException {
    List<String> unknown = new ArrayList<>();
    int seen = 0;
    for (Path file : files()) {
      Matcher table = TABLE.matcher(Files.readString(file));
      while (table.find()) {
        Matcher column = TEXT.matcher(table.group(2));
        while (column.find()) {
          boolean wide = column.group(2) == null || Integer.parseInt(column.group(2)) >= LONG;
          seen += wide ? 1 : 0;
          if (wide && !list.knows(table.group(1), column.group(1))) {
            unknown.add(table.group(1) + "." + column.group(1));
          }
        }
      }
    }
    assertThat(seen).isGreaterThan(80);
    assertThat(unknown).isEmpty();
  }

  @Test
  void words_keep_their_shape_and_lose_their_content() {
    Object[] row = {"7", "Zulema, 14 años."};
    assertThat(list.masked("decision", List.of("id", "note"), row))
        .containsExactly("7", "xxxxxx, xx xxxx.");
    assertThat(list.masked("user_session", List.of("id", "kind"), row)).isNull();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> found = Files.walk(Path.of("sql/migration"))) {
      return found.filter(path -> path.toString().endsWith(".sql")).toList();
    }
  }
}
