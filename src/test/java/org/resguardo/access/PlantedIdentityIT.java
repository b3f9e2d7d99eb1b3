package org.resguardo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resguardo.harness.Door;
import org.resguardo.harness.PostedForm;
import org.resguardo.harness.Product;

/** The planted child and suspect of the demo: nothing that tells who they are lies about. */
class PlantedIdentityIT {
  private static final List<String> CHILD = List.of("Zulema", "9-0990-0990", "909900990");
  private static final List<String> SUSPECT = List.of("Rogelio", "Chepe Lancha", "9-0880-0880");

  /** Whatever would tell who the two are. */
  static final List<String> PLANTED = Stream.concat(CHILD.stream(), SUSPECT.stream()).toList();

  @Tag("DP-03")
  @Test
  void no_column_of_the_case_schema_holds_them() throws SQLException {
    List<String> found = new ArrayList<>();
    int rows = 0;
    try (Connection root = Product.get().stores().root();
        Statement statement = root.createStatement()) {
      for (String table : tables(statement)) {
        try (ResultSet result = statement.executeQuery("SELECT * FROM `" + table + "`")) {
          while (result.next()) {
            rows++;
            found.addAll(inRow(table, result));
          }
        }
      }
    }
    assertThat(rows).as("rows read").isGreaterThan(1000);
    assertThat(found).isEmpty();
  }

  @Test
  void no_file_of_the_data_folder_holds_them() throws IOException {
    List<String> found = new ArrayList<>();
    int read = 0;
    for (Path file : dataFiles()) {
      try {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        read++;
        PLANTED.stream().filter(bytes::contains).forEach(w -> found.add(file + ": " + w));
      } catch (NoSuchFileException goneMeanwhile) {
        continue;
      }
    }
    assertThat(read).as("files read").isGreaterThan(50);
    assertThat(found).isEmpty();
  }

  /**
   * Opened, searched for and entered once more, which is when a name passes through the program:
   * neither log, nor answer kept for a repeated call, nor the auditor's entries hold it.
   */
  @Tag("faults")
  @Test
  void what_is_opened_searched_and_entered_again_leaves_no_trace() throws Exception {
    ProbedCase planted = ProbedCase.planted();
    Door prosecutor = Door.open("fiscal.liberia");
    String openings = planted.fill("/api/v1/cases/{number}/victims/{victim}/identity-openings");
    assertThat(prosecutor.send("POST", openings, "{\"reason\":\"INTERVIEW\"}").body())
        .contains("Zulema");
    PostedForm search =
        PostedForm.of(prosecutor.get("/people/search").body(), "form").orElseThrow();
    String given = search.fields().get(0).name();
    assertThat(prosecutor.post(search.action(), search.with(given, "Zulema")).statusCode())
        .isEqualTo(200);
    String again =
        "{\"sex\":\"F\",\"citizenships\":[\"CR\"],\"ageFrom\":14,\"ageTo\":15,"
            + "\"detectedOn\":\"2026-11-02\",\"identity\":{\"given\":\"Zulema\","
            + "\"family1\":\"Prueba\",\"documents\":[{\"kind\":\"MINOR_ID\","
            + "\"number\":\"9-0990-0990\",\"country\":\"CR\"}]}}";
    String victims = ProbedCase.ofSanJose().fill("/api/v1/cases/{number}/victims");
    // Whom no other proof asks to compare: after sixty comparisons an hour nothing is told.
    String told = Door.open("victimas.sanjose").send("POST", victims, again).body();
    assertThat(told).contains("LIBERIA").doesNotContain("Zulema");
    for (String reader : List.of("auditoria", "proteccion.datos")) {
      String entries = Door.open(reader).get("/api/v1/audit/entries?size=200").body();
      assertThat(entries).contains("OPEN_IDENTITY");
      assertThat(PLANTED.stream().filter(entries::contains)).as(reader).isEmpty();
    }
    assertThat(PLANTED.stream().filter(Product.get().output()::contains)).isEmpty();
    no_column_of_the_case_schema_holds_them();
    no_file_of_the_data_folder_holds_them();
  }

  @Test
  void the_logs_are_among_the_files_that_are_read() throws IOException {
    assertThat(dataFiles())
        .extracting(file -> file.getFileName().toString())
        .contains("web.log", "database.log");
  }

  // A running product makes and removes files all the time: what is gone when its turn comes is
  // passed over.
  private static List<Path> dataFiles() throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        Product.get().data(),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isData(file)) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  /** Without an opening nobody reads the child, and the suspect only who works that case. */
  @Tag("DP-01")
  @ParameterizedTest
  @MethodSource("accounts")
  void no_answer_tells_who_they_are(String account) {
    boolean works = account.endsWith(".liberia");
    assertThat(AccessAnswers.of(account))
        .noneMatch(answer -> answer.planted().stream().anyMatch(CHILD::contains));
    assertThat(AccessAnswers.of(account))
        .noneMatch(answer -> !works && answer.planted().stream().anyMatch(SUSPECT::contains));
  }

  static List<String> accounts() {
    return AccessAnswers.accounts();
  }

  private static List<String> tables(Statement statement) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet result =
        statement.executeQuery(
            "SELECT table_name FROM information_schema.tables WHERE table_schema ="
                + " 'resguardo_case' AND table_type = 'BASE TABLE'")) {
      while (result.next()) {
        tables.add(result.getString(1));
      }
    }
    return tables;
  }

  private static List<String> inRow(String table, ResultSet row) throws SQLException {
    List<String> found = new ArrayList<>();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      byte[] bytes = row.getBytes(i);
      String text = bytes == null ? "" : new String(bytes, StandardCharsets.ISO_8859_1);
      String column = table + "." + row.getMetaData().getColumnName(i);
      PLANTED.stream().filter(text::contains).forEach(word -> found.add(column + ": " + word));
    }
    return found;
  }

  // What the launcher unpacked (the server's programs, the application with its demo workbook) is
  // not what was entered.
  private static boolean isData(Path file) {
    String path = Product.get().data().relativize(file).toString();
    return Files.isRegularFile(file)
        && !path.startsWith("mariadb-")
        && !path.contains("payaramicro-rt");
  }
}
