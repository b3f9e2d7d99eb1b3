package org.resguardo.defence;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;
import org.resguardo.harness.Door;

/** What the defence is given, as the product's own users meet it. */
@Tag("DP-13")
class DisclosureIT {
  private static final String CASE =
      """
      {"officeCode":"SANJOSE","howArose":"POLICE","complaintOn":"2026-11-02","factsFrom":"2026-09",
       "placeDivision":"1","offenceCode":"CP172-AG","summary":"Prueba","victim":"NONE",
       "suspect":"NONE"}""";

  private final Api prosecutor = Api.as("fiscal.sanjose");
  private final String number = prosecutor.post("/cases", CASE).get("number").getAsString();
  private final String accused =
      prosecutor
          .post(
              "/cases/" + number + "/accused",
              "{\"kind\":\"NATURAL\",\"known\":false,\"sex\":\"M\",\"citizenships\":[\"CR\"]}")
          .get("code")
          .getAsString();

  @Test
  void a_set_tells_everything_but_work_notes_and_is_built_again_byte_for_byte() {
    document("MINUTES", "WORK", "Acta de registro");
    document("WORK_NOTE", "WORK", "Estrategia");
    document("MEDICAL_REPORT", "SPECIAL", "Dictamen");
    String id = made("{\"accused\":\"" + accused + "\"}");
    JsonArray items = prosecutor.get(sets() + "/" + id).getAsJsonArray("items");
    assertThat(items.size()).isEqualTo(2);
    assertThat(items.toString()).doesNotContain("Estrategia");
    assertThat(items.get(1).getAsJsonObject().get("ground").getAsString())
        .isEqualTo("SPECIAL_DATA");
    byte[] first = prosecutor.file(sets() + "/" + id + "/file");
    assertThat(prosecutor.file(sets() + "/" + id + "/file")).isEqualTo(first);
    assertThat(first)
        .asString(StandardCharsets.ISO_8859_1)
        .contains("Contenido de Acta de registro", "D-3")
        .doesNotContain("Estrategia", "Contenido de Dictamen");
  }

  @Test
  void what_comes_later_is_the_next_set() {
    document("MINUTES", "WORK", "Acta primera");
    made("{\"accused\":\"" + accused + "\"}");
    assertThat(status("{\"accused\":\"" + accused + "\"}")).isEqualTo(422);
    document("MINUTES", "WORK", "Acta segunda");
    String next = made("{\"accused\":\"" + accused + "\"}");
    JsonObject set = prosecutor.get(sets() + "/" + next);
    assertThat(set.get("number").getAsInt()).isEqualTo(2);
    assertThat(set.getAsJsonArray("items").toString())
        .contains("Acta segunda")
        .doesNotContain("Acta primera");
  }

  @Test
  void what_is_closed_needs_a_decision_and_everything_is_on_record() {
    document("MEDICAL_REPORT", "SPECIAL", "Dictamen");
    String give = "{\"accused\":\"" + accused + "\",\"items\":[{\"code\":\"D-1\"%s}]}";
    assertThat(status(give.formatted(""))).isEqualTo(422);
    String id = made(give.formatted(",\"reference\":\"2026-71\""));
    String receipt = sets() + "/" + id + "/receipt";
    String taken = "{\"taker\":\"" + accused + "\",\"on\":\"2026-11-23\"}";
    assertThat(answered(receipt, taken.replace(accused, "V-0000"))).isEqualTo(422);
    assertThat(answered(receipt, taken.replace("23", "20"))).isEqualTo(422);
    assertThat(answered(receipt, taken)).isEqualTo(200);
    assertThat(answered(receipt, taken)).isEqualTo(422);
    assertThat(prosecutor.get(sets() + "/" + id + "/file").get("httpStatus").getAsInt())
        .as("without a second person (Dp20ReleaseIT)")
        .isEqualTo(422);
    JsonObject log = Api.as("auditoria").get("/audit/entries?action=DISCLOSE_CASE&case=" + number);
    assertThat(log.toString().split("\"outcome\":\"DONE\"", -1)).hasSize(3);
    assertThat(Door.open("registro.sanjose").get(sets()).statusCode()).isEqualTo(403);
    assertThat(Door.open("fiscal2.sanjose").get(sets()).statusCode()).isEqualTo(404);
  }

  @Test
  void the_pages_show_a_set() {
    document("MINUTES", "WORK", "Acta de registro");
    Door door = Door.open("fiscal.sanjose");
    assertThat(door.get(sets() + "/new?accused=" + accused).body()).contains("Acta de registro");
    String id = made("{\"accused\":\"" + accused + "\"}");
    assertThat(door.get(sets()).body()).contains("/disclosures/" + id);
    String page = door.get(sets() + "/" + id).body();
    String hash = prosecutor.get(sets() + "/" + id).get("sha256").getAsString();
    assertThat(page).contains("Acta de registro", hash);
    assertThat(door.get(sets() + "/new?accused=X-1").statusCode()).isEqualTo(404);
  }

  /** DP-13, of a document that identifies a child and is given with her name black. */
  @Test
  void a_redacted_document_is_given_as_pictures_and_built_again_byte_for_byte() throws Exception {
    upload("CHILD", "Denuncia", "a.pdf", pdf("Zulema Prueba"));
    String at = "/cases/" + number + "/documents/" + documentId() + "/redactions";
    String area =
        "{\"page\":2,\"left\":100,\"top\":50,\"width\":800,\"height\":100,\"ground\":\"%s\"}";
    assertThat(answered(at, area.formatted("CHILD_IDENTITY"))).as("not opened").isEqualTo(422);
    prosecutor.post(at.replace("/redactions", "/openings"), "{\"reason\":\"DISCLOSURE\"}");
    assertThat(answered(at, area.formatted("RESERVE"))).as("no decision").isEqualTo(422);
    assertThat(answered(at, area.formatted("CHILD_IDENTITY").replace("800", "950"))).isEqualTo(422);
    assertThat(answered(at, area.formatted("CHILD_IDENTITY"))).isEqualTo(201);
    String redacted =
        "{\"accused\":\"" + accused + "\",\"items\":[{\"code\":\"D-1\",\"redacted\":true}]}";
    assertThat(status(redacted)).as("no copy").isEqualTo(422);
    assertThat(answered(at + "/copy", "{}")).isEqualTo(200);
    assertThat(answered(at, area.formatted("THIRD_PARTY"))).isEqualTo(201);
    assertThat(status(redacted)).as("an area came later").isEqualTo(422);
    assertThat(answered(at + "/copy", "{}")).isEqualTo(200);
    String id = made(redacted);
    byte[] first = prosecutor.file(sets() + "/" + id + "/file");
    assertThat(prosecutor.file(sets() + "/" + id + "/file")).isEqualTo(first);
    assertThat(first)
        .asString(StandardCharsets.ISO_8859_1)
        .contains("D-1-v1-redacted.pdf", "redactions.csv", "THIRD_PARTY")
        .doesNotContain("Zulema", "/Font");
    String item = prosecutor.get(sets() + "/" + id).getAsJsonArray("items").get(0).toString();
    assertThat(item).contains("REDACTED", "CHILD_IDENTITY");
    Door door = Door.open("fiscal.sanjose");
    assertThat(door.get(sets() + "/" + id).body()).contains("página 2");
    assertThat(door.get(at.replace("/redactions", "/redaction")).body()).contains("area:left");
    assertThat(door.get(sets() + "/new?accused=" + accused).statusCode()).isEqualTo(200);
    assertThat(status("{\"accused\":\"" + accused + "\"}")).as("nothing new").isEqualTo(422);
  }

  @Test
  void a_writing_is_not_redacted_as_it_is() {
    upload("WORK", "Oficio", "a.txt", "Texto".getBytes(StandardCharsets.UTF_8));
    String at = "/cases/" + number + "/documents/" + documentId() + "/redactions";
    JsonObject answer = prosecutor.post(at, "{\"page\":1}");
    assertThat(answer.get("httpStatus").getAsInt()).isEqualTo(422);
    assertThat(answer.toString()).contains("PDF");
    Door door = Door.open("fiscal.sanjose");
    assertThat(door.get(at.replace("/redactions", "/redaction")).body())
        .contains("Solo se tacha un PDF o una imagen")
        .doesNotContain("area:left");
  }

  private long documentId() {
    return prosecutor
        .get("/cases/" + number + "/documents")
        .getAsJsonArray("items")
        .get(0)
        .getAsJsonObject()
        .get("id")
        .getAsLong();
  }

  /** Two pages; the name stands on the second, and in the properties of the file. */
  static byte[] pdf(String name) throws java.io.IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.getDocumentInformation().setTitle(name);
      for (int i = 0; i < 2; i++) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream pen =
            new PDPageContentStream(
                document, page, PDPageContentStream.AppendMode.OVERWRITE, false)) {
          pen.beginText();
          pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 20);
          pen.newLineAtOffset(100, 720);
          pen.showText(i == 0 ? "Portada" : name);
          pen.endText();
        }
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  private void upload(String documentClass, String title, String file, byte[] content) {
    Map<String, String> fields =
        new HashMap<>(
            Map.of(
                "part", "INVESTIGATION",
                "kind", "MINUTES",
                "documentClass", documentClass,
                "title", title,
                "abuse", "false"));
    JsonObject made = prosecutor.upload("/cases/" + number + "/documents", fields, file, content);
    assertThat(made.get("httpStatus").getAsInt()).as(made.toString()).isEqualTo(201);
  }

  private void document(String kind, String documentClass, String title) {
    Map<String, String> fields =
        new HashMap<>(
            Map.of(
                "part", "INVESTIGATION",
                "kind", kind,
                "documentClass", documentClass,
                "title", title,
                "abuse", "false"));
    JsonObject made =
        prosecutor.upload(
            "/cases/" + number + "/documents",
            fields,
            "a.txt",
            ("Contenido de " + title).getBytes(StandardCharsets.UTF_8));
    assertThat(made.get("httpStatus").getAsInt()).as(made.toString()).isEqualTo(201);
  }

  private String sets() {
    return "/cases/" + number + "/disclosures";
  }

  private String made(String body) {
    JsonObject made = prosecutor.post(sets(), body);
    assertThat(made.get("httpStatus").getAsInt()).as(made.toString()).isEqualTo(201);
    return made.get("id").getAsString();
  }

  private int status(String body) {
    return answered(sets(), body);
  }

  private int answered(String address, String body) {
    return prosecutor.post(address, body).get("httpStatus").getAsInt();
  }
}
