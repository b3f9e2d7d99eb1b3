package org.resguardo.intake;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.resguardo.harness.Api;

/**
 * A case of fiscal.sanjose with as many people of each kind, counts, hearings and decisions as
 * asked, brought in by a workbook as an office would.
 */
public final class SizedCase {
  private static final String REQUEST =
      "{\"kind\":\"EVIDENCE\",\"basis\":\"RECIPROCITY\",\"country\":\"NI\",\"authority\":\"Corte\","
          + "\"reason\":\"Prueba\",\"on\":\"2026-11-01\"}";

  private static final String CASE = "case";
  private static final String ID = "id";
  private static final String FAMILY = "family1";

  private static final String MEASURE =
      """
      {"kind":"M01","decidedOn":"2026-03-04","grounds":["FLIGHT"],"person":"%s",
       "despite":"La resolución no fija la fecha"}""";
  private static final String ITEM =
      """
      {"kind":"DEVICE","description":"Teléfono de prueba","collectedOn":"2026-03-03",
       "collectedTime":"09:30","collectedPlace":"Lugar de prueba","collectedBy":"Equipo 1",
       "ground":"COURT_ORDER","seal":"S-1","abuse":false}""";
  private static final String MOVE =
      """
      {"from":"Equipo 1","to":"Laboratorio","day":"2026-03-05","time":"10:00",
       "purpose":"ANALYSIS","condition":"GOOD","sealIntact":true,"giverConfirmed":true,
       "takerConfirmed":true}""";
  private static final String CONSENT =
      """
      {"purpose":"SERVICES","answer":"GIVEN","by":"VICTIM","on":"2026-11-08","points":
       ["AGREES","PURPOSE","USES","RESEARCH","ACCESS","RETENTION","WITHDRAWAL"]}""";
  private static final String REFERRAL =
      """
      {"need":"MENTAL_HEALTH","provider":"CCSS","on":"2026-11-19","details":"Prueba",
       "reason":"ADDITIONAL_SERVICES","data":["CODE_ONLY"]}""";
  private static final Map<String, String> PAPER =
      Map.of(
          "part",
          "INVESTIGATION",
          "kind",
          "COMPLAINT",
          "documentClass",
          "WORK",
          "title",
          "Acta",
          "abuse",
          "false");
  private static final byte[] TEXT = "Acta de prueba".getBytes(StandardCharsets.UTF_8);

  private final DemoSheets sheets = new DemoSheets();
  private final String key;

  private SizedCase(String key) {
    this.key = key;
  }

  /** Imports the case and gives its internal number; a second time finds it there. */
  public static String imported(String key, int size) {
    SizedCase fresh = new SizedCase(key);
    fresh.register();
    List<String> accused = new ArrayList<>();
    for (int i = 1; i <= size; i++) {
      accused.add("a" + i);
      fresh.people(i);
      fresh.proceedings(i);
    }
    fresh.decision("D24", "2026-04-01", accused, null);
    fresh.decision("D06", "2026-06-01", accused, "CHARGED");
    return fresh.send();
  }

  /**
   * The same with as many measures, items of evidence with a move each, and documents, which no
   * workbook brings in; laid down by its prosecutor.
   */
  public static String furnished(String key, int size) {
    String number = imported(key, size);
    Api prosecutor = Api.as("fiscal.sanjose");
    String at = "/cases/" + number;
    if (!prosecutor.get(at + "/evidence").getAsJsonArray("items").isEmpty()) {
      return number;
    }
    for (JsonElement accused : prosecutor.get(at + "/accused").getAsJsonArray("items")) {
      String code = accused.getAsJsonObject().get("code").getAsString();
      made(prosecutor.post(at + "/measures", MEASURE.formatted(code)));
      long item = made(prosecutor.post(at + "/evidence", ITEM)).get(ID).getAsLong();
      done(prosecutor.post(at + "/evidence/" + item + "/custody", MOVE));
      made(prosecutor.upload(at + "/documents", PAPER, "acta.txt", TEXT));
    }
    JsonElement first = prosecutor.get(at + "/accused").getAsJsonArray("items").get(0);
    String whom = first.getAsJsonObject().get("code").getAsString();
    made(prosecutor.post(at + "/assistance", REQUEST));
    made(prosecutor.post(at + "/disclosures", "{\"accused\":\"" + whom + "\"}"));
    refer(prosecutor, at);
    return number;
  }

  // The first victim agrees to services and is referred to one, with words that are sealed.
  private static void refer(Api prosecutor, String at) {
    JsonElement first = prosecutor.get(at + "/victims").getAsJsonArray("items").get(0);
    String victim = at + "/victims/" + first.getAsJsonObject().get("code").getAsString();
    made(prosecutor.post(victim + "/care/consents", CONSENT));
    made(Api.as("victimas.sanjose").post(victim + "/referrals", REFERRAL));
  }

  private static JsonObject made(JsonObject answer) {
    return answered(answer, 201);
  }

  private static void done(JsonObject answer) {
    answered(answer, 200);
  }

  private static JsonObject answered(JsonObject answer, int status) {
    if (answer.get("httpStatus").getAsInt() != status) {
      throw new IllegalStateException("Refused: " + answer);
    }
    return answer;
  }

  private void register() {
    add(
        BookSheet.CASES,
        "office",
        "SANJOSE",
        "registered_on",
        "2026-03-02",
        "complaint_on",
        "2026-03-01",
        "how_arose",
        "POLICE",
        "facts_from",
        "2026-01",
        "division",
        "101",
        "offence",
        "CP172-AG",
        "summary",
        "Hechos de prueba",
        "prosecutor",
        "fiscal.sanjose",
        "exploitation",
        "SEXUAL");
  }

  private void people(int i) {
    add(
        BookSheet.VICTIMS,
        ID,
        "v" + i,
        "given",
        "Zoraida",
        FAMILY,
        "Inventada" + key + i,
        "birth",
        "" + (2006 + i % 8),
        "sex",
        "F",
        "citizenship",
        i % 2 == 0 ? "NI" : "CR",
        "detected_on",
        "2026-03-02",
        "trafficking_status",
        "POSSIBLE",
        "recruitment",
        null);
    add(
        BookSheet.ACCUSED,
        ID,
        "a" + i,
        "known",
        "si",
        "given",
        "Leandro",
        FAMILY,
        "Inventado" + key + i,
        "sex",
        "M",
        "citizenship",
        "CR",
        "first_suspected_on",
        "2026-03-05");
    add(
        BookSheet.PARTIES,
        ID,
        "p" + i,
        "capacity",
        i == 1 ? "SUPPORT_PERSON" : "WITNESS",
        "given",
        "Tobías",
        FAMILY,
        "Inventado" + key + "P" + i);
  }

  private void proceedings(int i) {
    add(
        BookSheet.COUNTS,
        ID,
        "c" + i,
        "accused",
        "a" + i,
        "victims",
        "v" + i,
        "offence",
        "CP172-AG",
        "from",
        "2026-01");
    boolean past = i % 2 == 0;
    add(
        BookSheet.HEARINGS,
        "kind",
        "H04",
        "court",
        "JP-SJ",
        "room",
        "Sala " + i,
        "starts_at",
        (past ? "2026-08-%02d 08:30" : "2026-12-%02d 08:30").formatted(1 + i % 27),
        "minutes",
        "60",
        "accused",
        "a" + i,
        "victims",
        "v" + i,
        "child_way",
        "GESELL",
        "support_person",
        "p1",
        "closed",
        "si",
        "result",
        past ? "HELD" : null);
  }

  private void decision(String kind, String on, List<String> accused, String outcome) {
    add(
        BookSheet.DECISIONS,
        "kind",
        kind,
        "decided_on",
        on,
        "accused",
        String.join(";", accused),
        "outcome",
        outcome,
        "despite",
        "Consta en el expediente");
  }

  private void add(BookSheet sheet, String... cells) {
    String[] whole = new String[cells.length + 2];
    whole[0] = CASE;
    whole[1] = key;
    System.arraycopy(cells, 0, whole, 2, cells.length);
    sheets.add(sheet, whole);
  }

  private String send() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      sheets.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    JsonObject answer =
        Api.as("registro.sanjose").upload("/imports?dryRun=false", out.toByteArray());
    JsonObject line = answer.getAsJsonArray("cases").get(0).getAsJsonObject();
    if (!line.has("number")) {
      throw new IllegalStateException("The case was refused: " + answer);
    }
    return line.get("number").getAsString();
  }
}
