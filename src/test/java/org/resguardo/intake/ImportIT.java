package org.resguardo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;
import org.resguardo.harness.Product;

/** A workbook through the front door: all or nothing for each case, and nothing twice. */
class ImportIT {
  private static final String TRIAL = "/imports?dryRun=true";
  private static final String IMPORT = "/imports?dryRun=false";

  private final Api clerk = Api.as("registro.sanjose");

  @Test
  void a_trial_saves_nothing_and_the_same_workbook_twice_adds_nothing() throws Exception {
    byte[] workbook = workbook("T1", "T2");
    long before = rows("case_file");

    assertThat(outcomes(clerk.upload(TRIAL, workbook))).isEqualTo("2 added, 0 there, 0 refused");
    assertThat(rows("case_file")).isEqualTo(before);
    assertThat(outcomes(clerk.upload(IMPORT, workbook))).isEqualTo("2 added, 0 there, 0 refused");
    assertThat(rows("case_file")).isEqualTo(before + 2);
    assertThat(outcomes(clerk.upload(IMPORT, workbook))).isEqualTo("0 added, 2 there, 0 refused");
    assertThat(rows("case_file")).isEqualTo(before + 2);
  }

  @Test
  void a_case_that_breaks_a_rule_stays_out_whole_and_stops_no_other() throws Exception {
    DemoSheets sheets = new DemoSheets();
    add(sheets, "M1");
    add(sheets, "M2");
    // A charge of trafficking without a victim: only the service can tell.
    sheets.add(
        BookSheet.COUNTS,
        "case",
        "M1",
        "id",
        "c1",
        "accused",
        "a1",
        "offence",
        "CP172-AG",
        "from",
        "2026-01");
    long cases = rows("case_file");
    long victims = rows("victim");

    JsonObject answer = clerk.upload(IMPORT, bytes(sheets));

    assertThat(outcomes(answer)).isEqualTo("1 added, 0 there, 1 refused");
    JsonObject refused = answer.getAsJsonArray("cases").get(0).getAsJsonObject();
    JsonObject problem = refused.getAsJsonArray("problems").get(0).getAsJsonObject();
    assertThat(refused.get("key").getAsString()).isEqualTo("M1");
    assertThat(problem.get("sheet").getAsString()).isEqualTo("counts");
    assertThat(problem.get("row").getAsInt()).isEqualTo(3);
    assertThat(problem.get("message").getAsString()).contains("victim");
    assertThat(rows("case_file")).isEqualTo(cases + 1);
    assertThat(rows("victim")).isEqualTo(victims + 1);
  }

  @Test
  void what_is_too_long_for_the_vault_is_told_at_its_cell_before_anything_is_written()
      throws Exception {
    DemoSheets sheets = new DemoSheets();
    add(sheets, "L1", BookSheet.VICTIMS, "given", "a".repeat(81));

    JsonObject answer = clerk.upload(TRIAL, bytes(sheets));

    JsonObject refused = answer.getAsJsonArray("cases").get(0).getAsJsonObject();
    JsonObject problem = refused.getAsJsonArray("problems").get(0).getAsJsonObject();
    assertThat(problem.get("column").getAsString()).isEqualTo("given");
    assertThat(problem.get("letter").getAsString()).isEqualTo("C");
  }

  /** Every column of three sheets, one bad cell a case: told at a cell, or plain text. */
  @Tag("faults")
  @Test
  void a_bad_cell_is_told_where_it_stands_and_nothing_fails() throws Exception {
    List<String> bad =
        List.of(
            "31/2/2026", "\uD83D\uDE00", "=1+1", "<img src=x>", "'; DROP TABLE x; --", "#{1+1}");
    DemoSheets sheets = new DemoSheets();
    int turn = 0;
    for (BookSheet sheet : List.of(BookSheet.CASES, BookSheet.VICTIMS, BookSheet.ACCUSED)) {
      for (BookSheet.Column column : sheet.columns()) {
        if (!column.key().equals("case")) {
          String key = "BAD" + turn;
          add(sheets, key, sheet, column.key(), bad.get(turn++ % bad.size()));
        }
      }
    }
    add(sheets, "HUGE", BookSheet.CASES, "summary", "x".repeat(32_000));
    long before = rows("case_file");

    JsonObject answer = clerk.upload(TRIAL, bytes(sheets));

    assertThat(answer.get("httpStatus").getAsInt()).isEqualTo(200);
    assertThat(answer.toString()).doesNotContain("Exception").doesNotContain("SQL");
    assertThat(answer.getAsJsonArray("cases")).hasSize(turn + 1);
    for (JsonElement each : answer.getAsJsonArray("cases")) {
      for (JsonElement told : each.getAsJsonObject().getAsJsonArray("problems")) {
        assertThat(told.getAsJsonObject().get("message").getAsString()).isNotBlank();
        assertThat(told.getAsJsonObject().get("row").getAsInt()).isGreaterThan(2);
      }
    }
    assertThat(rows("case_file")).isEqualTo(before);
  }

  @Test
  void another_office_and_another_role_are_refused() throws Exception {
    DemoSheets sheets = new DemoSheets();
    add(sheets, "X1");
    JsonObject answer = Api.as("jefatura.liberia").upload(TRIAL, bytes(sheets));
    assertThat(outcomes(answer)).isEqualTo("0 added, 0 there, 1 refused");

    JsonObject forbidden = Api.as("fiscal.sanjose").upload(TRIAL, bytes(sheets));
    assertThat(forbidden.get("httpStatus").getAsInt()).isEqualTo(403);
  }

  private static byte[] workbook(String... keys) throws IOException {
    DemoSheets sheets = new DemoSheets();
    for (String key : keys) {
      add(sheets, key);
    }
    return bytes(sheets);
  }

  private static byte[] bytes(DemoSheets sheets) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    sheets.write(out);
    return out.toByteArray();
  }

  private static void add(DemoSheets sheets, String key) {
    add(sheets, key, null);
  }

  /** One case with a victim and a suspect; {@code other}: cells of one sheet that differ. */
  private static void add(DemoSheets sheets, String key, BookSheet differs, String... other) {
    Map<BookSheet, String> rows =
        Map.of(
            BookSheet.CASES,
            "office SANJOSE registered_on 2026-03-02 complaint_on 2026-03-01 how_arose POLICE"
                + " facts_from 2026-01 division 101 offence CP172-AG summary Hechos prosecutor"
                + " fiscal.sanjose",
            BookSheet.VICTIMS,
            "id v1 given Zulema family1 Prueba birth 2012 sex F citizenship CR detected_on"
                + " 2026-03-02 trafficking_status POSSIBLE",
            BookSheet.ACCUSED,
            "id a1 known si given Luis family1 Ficticio sex M citizenship CR");
    rows.forEach(
        (sheet, cells) ->
            sheets.add(
                sheet,
                Stream.of(
                        Stream.of("case", key),
                        Stream.of(cells.split(" ")),
                        sheet == differs ? Stream.of(other) : Stream.<String>empty())
                    .flatMap(each -> each)
                    .toArray(String[]::new)));
  }

  private static String outcomes(JsonObject answer) {
    return "%s added, %s there, %s refused"
        .formatted(answer.get("added"), answer.get("alreadyThere"), answer.get("refused"));
  }

  private static long rows(String table) throws SQLException {
    try (Connection connection = Product.get().stores().app();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
      row.next();
      return row.getLong(1);
    }
  }
}
