package org.resguardo;

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

/** The names in sql/, read as text; what the server makes of them is tested on the server. */
class SchemaTest {
  private static final Pattern TABLE = Pattern.compile("(?s)CREATE TABLE (\\w+) \\((.*?)\\n\\)");
  private static final Pattern CONSTRAINT = Pattern.compile("CONSTRAINT (\\w+)");
  private static final Pattern COLUMN = Pattern.compile("(?m)^  ([a-z]\\w*) ([A-Z]+)");

  @Test
  void tables_are_singular_and_name_their_constraints() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Table table : tables()) {
      if (!table.name().matches("[a-z]+(_[a-z]+)*") || table.name().endsWith("ies")) {
        wrong.add(table.name());
      }
      Matcher constraint = CONSTRAINT.matcher(table.body());
      while (constraint.find()) {
        if (!constraint.group(1).startsWith(table.name() + "_")) {
          wrong.add(constraint.group(1));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void dates_end_in_on_and_instants_in_at() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Table table : tables()) {
      Matcher column = COLUMN.matcher(table.body());
      while (column.find()) {
        String name = column.group(1);
        String type = column.group(2);
        boolean date = type.equals("DATE") && !name.matches(".*_(on|from|to|since)");
        boolean instant = type.startsWith("DATETIME") && !name.matches(".*_(at|until)|as_of");
        if (date || instant) {
          wrong.add(table.name() + "." + name);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void no_statement_reads_the_clock_of_the_database() throws IOException {
    for (Path file : files("sql")) {
      assertThat(Files.readString(file))
          .as(file.toString())
          .doesNotContainPattern("(?i)\\bnow\\(|current_timestamp|sysdate");
    }
  }

  @Test
  void fact_views_hold_no_identity() throws IOException {
    List<Path> views =
        files("sql/view").stream()
            .filter(view -> view.getFileName().toString().startsWith("R__stat_"))
            .toList();
    assertThat(views).isNotEmpty();
    for (Path view : views) {
      assertThat(Files.readString(view).replaceAll("--.*", ""))
          .as(view.toString())
          .doesNotContainPattern(
              "(?i)\\b(party_id|number|official_number|victim_code|short_name|summary|note|password_hash|residence_\\w+|occupation)\\b");
    }
  }

  @Test
  void only_the_vault_holds_what_identifies() throws IOException {
    for (Path file : files("sql/migration/case")) {
      assertThat(Files.readString(file))
          .as(file.toString())
          .doesNotContainPattern(
              "(?m)^  (given_name|family_name|surname|first_name|last_name|birth_on|birth_date|document(?!_id |_class )|identity_number|home_address|email)\\w* ");
    }
  }

  private record Table(String name, String body) {}

  private static List<Table> tables() throws IOException {
    List<Table> tables = new ArrayList<>();
    for (Path file : files("sql/migration")) {
      Matcher table = TABLE.matcher(Files.readString(file));
      while (table.find()) {
        tables.add(new Table(table.group(1), table.group(2)));
      }
    }
    assertThat(tables).hasSizeGreaterThan(20);
    return tables;
  }

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> found = Files.walk(Path.of(folder))) {
      return found.filter(path -> path.toString().endsWith(".sql")).toList();
    }
  }
}
