package org.resguardo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;

/** Sentences that come in with their cases, and what is told of those that cannot. */
class SentenceImportIT {
  private static final String DESPITE = "Consta en el expediente judicial";

  private final Api clerk = Api.as("registro.sanjose");

  @Test
  void the_rows_of_one_judgment_are_one_sentence_of_the_accused() throws IOException {
    DemoSheets sheets = judged("S1");
    penalty(sheets, "S1", "count c1 kind PRISON years 9 credited_days 30");
    penalty(sheets, "S1", "count c2 kind PRISON years 8 months 6");

    JsonObject answer = clerk.upload("/imports?dryRun=false", bytes(sheets));

    assertThat(told(answer)).isEmpty();
    assertThat(answer.get("added").getAsInt()).isOne();
    String number =
        answer.getAsJsonArray("cases").get(0).getAsJsonObject().get("number").getAsString();
    String sentence = Api.as("fiscal.sanjose").get("/cases/" + number + "/sentences").toString();
    assertThat(sentence).contains("\"PRISON\"").contains("\"years\":9").contains("\"years\":8");
    assertThat(sentence).contains("\"months\":6").contains("30");
    Books.holds();
  }

  @Test
  void what_is_wrong_is_told_at_the_row_and_the_column() throws IOException {
    assertThat(tried("count c9 kind PRISON years 9"))
        .containsExactly(
            "sentences 4 count \"c9\" is not the key of any earlier row of this case.");
    assertThat(tried("count c1 kind PRISON years nueve"))
        .containsExactly("sentences 4 years Write a whole number, without decimals or letters.");
    assertThat(tried("count c1 kind CARCEL years 9"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("sentences 4 kind \"CARCEL\" is not in the list.");
    assertThat(tried("count c1 kind PRISON"))
        .as("a rule of the sentence itself")
        .hasSize(1)
        .first()
        .asString()
        .startsWith("sentences 3 kind ");
    assertThat(tried("count c1 kind PRISON years 9 decided_on 2026-05-01"))
        .as("before there is a judgment")
        .hasSize(1)
        .first()
        .asString()
        .startsWith("sentences 4 decided_on Up to that day the case has no judgment");
  }

  /** One good row, then the other one; a trial, of which nothing stays. */
  private List<String> tried(String other) throws IOException {
    DemoSheets sheets = judged("S2");
    penalty(sheets, "S2", "count c2 kind PRISON years 8");
    penalty(sheets, "S2", other);
    return told(clerk.upload("/imports?dryRun=true", bytes(sheets)));
  }

  private static List<String> told(JsonObject answer) {
    List<String> told = new ArrayList<>();
    for (JsonElement each : answer.getAsJsonArray("cases")) {
      for (JsonElement problem : each.getAsJsonObject().getAsJsonArray("problems")) {
        JsonObject one = problem.getAsJsonObject();
        told.add(
            Stream.of("sheet", "row", "column", "message")
                .map(part -> one.has(part) ? one.get(part).getAsString() : "-")
                .reduce((before, after) -> before + " " + after)
                .orElseThrow());
      }
    }
    return told;
  }

  private static DemoSheets judged(String key) {
    DemoSheets sheets = new DemoSheets();
    add(
        sheets,
        BookSheet.CASES,
        key,
        "office SANJOSE registered_on 2026-03-02 complaint_on 2026-03-01 how_arose POLICE"
            + " facts_from 2026-01 division 101 offence CP172-AG summary Hechos prosecutor"
            + " fiscal.sanjose");
    add(
        sheets,
        BookSheet.VICTIMS,
        key,
        "id v1 given Zulema family1 Prueba birth 2012 sex F citizenship CR detected_on 2026-03-02"
            + " trafficking_status ACTUAL");
    add(
        sheets,
        BookSheet.ACCUSED,
        key,
        "id a1 known si given Luis family1 Ficticio sex M citizenship CR first_suspected_on"
            + " 2026-03-02");
    for (String count : List.of("c1", "c2")) {
      add(
          sheets,
          BookSheet.COUNTS,
          key,
          "id " + count + " accused a1 victims v1 offence CP172-AG from 2026-0" + count.charAt(1));
    }
    decision(sheets, key, "D06", "2026-06-01", "CHARGED");
    decision(sheets, key, "D08", "2026-07-01", "CHARGED");
    decision(sheets, key, "D15", "2026-09-01", "CONVICTED");
    return sheets;
  }

  private static void decision(
      DemoSheets sheets, String key, String kind, String on, String outcome) {
    sheets.add(
        BookSheet.DECISIONS,
        "case",
        key,
        "kind",
        kind,
        "decided_on",
        on,
        "court",
        kind.equals("D06") ? null : kind.equals("D15") ? "TP-SJ" : "JP-SJ",
        "accused",
        "a1",
        "outcome",
        outcome,
        "despite",
        DESPITE);
  }

  private static void penalty(DemoSheets sheets, String key, String cells) {
    sheets.add(
        BookSheet.SENTENCES,
        Stream.of(
                Stream.of("case", key, "accused", "a1", "decided_on", "2026-09-01"),
                Stream.of(cells.split(" ")),
                Stream.of("despite", DESPITE))
            .flatMap(each -> each)
            .toArray(String[]::new));
  }

  private static void add(DemoSheets sheets, BookSheet sheet, String key, String cells) {
    sheets.add(
        sheet,
        Stream.concat(Stream.of("case", key), Stream.of(cells.split(" "))).toArray(String[]::new));
  }

  private static byte[] bytes(DemoSheets sheets) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    sheets.write(out);
    return out.toByteArray();
  }
}
