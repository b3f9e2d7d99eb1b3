package org.resguardo.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;
import org.resguardo.harness.Door;
import org.resguardo.harness.PostedForm;
import org.resguardo.harness.Product;

/**
 * What leaves the house says what for, for whom, by whom and when; an identity needs two people.
 */
@Tag("DP-20")
@DisplayName("DP-20: exports are marked, and P3 to P5 need a second person")
class Dp20ReleaseIT {
  private static final String CASE =
      """
      {"officeCode":"SANJOSE","howArose":"POLICE","complaintOn":"2026-11-02","factsFrom":"2026-09",
       "placeDivision":"1","offenceCode":"CP172-AG","summary":"Prueba","victim":"NONE",
       "suspect":"NONE"}""";
  private static final String CHILD =
      """
      {"sex":"F","citizenships":["CR"],"minorStatus":"MINOR","detectedOn":"2026-11-02",
       "interpreterNeeded":false,"identity":{"given":"Teodolinda","family1":"Fingida"}}""";

  private static final String SUSPECT =
      """
      {"sex":"M","citizenships":["CR"],"known":true,"firstSuspectedOn":"2026-11-03",
       "identity":{"given":"Baldomero","family1":"Supuesto"}}""";

  private final Api api = Api.as("fiscal.sanjose");
  private final Door prosecutor = Door.open("fiscal.sanjose");
  private final Door head = Door.open("jefatura.sanjose");
  private final String number = api.post("/cases", CASE).get("number").getAsString();
  private final String victim =
      api.post("/cases/" + number + "/victims", CHILD).get("code").getAsString();
  private final String address = "/cases/" + number + "/victims/" + victim + "/identity";

  @Test
  void a_sheet_with_a_name_leaves_once_with_the_word_of_a_second_person() throws IOException {
    assertThat(form(prosecutor, address, "giveForm")).as("alone").isNull();
    HttpResponse<String> empty =
        prosecutor.post(address, form(prosecutor, address, "askForm").filled(Map.of()));
    assertThat(empty.body()).contains("askForm:purpose-error", "askForm:recipient-error");
    ask(prosecutor, "Citar a la audiencia");
    assertThat(form(prosecutor, address, "giveForm")).as("not yet").isNull();

    assertThat(decide(Door.open("jefatura.liberia"), "grant")).as("another office").isNull();
    String none = form(head, "/approvals", "release").filled(Map.of());
    assertThat(head.post("/approvals", none).body()).contains("Elija primero una de las salidas");
    assertThat(decide(head, "grant")).isEqualTo(302);
    assertThat(form(head, address, "giveForm")).as("for who asked alone").isNull();
    String body = form(prosecutor, address, "giveForm").filled(Map.of());
    try (PDDocument sheet = Loader.loadPDF(prosecutor.download(address, body))) {
      assertThat(new PDFTextStripper().getText(sheet))
          .contains("Teodolinda Fingida", victim, number, "fiscal.sanjose")
          .contains("Citar a la audiencia", "Fuerza Pública", "jefatura.sanjose");
      assertThat(sheet.getDocumentInformation().getCOSObject().toString())
          .doesNotContain("Teodolinda");
    }
    assertThat(prosecutor.download(address, body))
        .as("a second time")
        .asString(StandardCharsets.ISO_8859_1)
        .doesNotContain("%PDF", "Teodolinda");

    String log = entries("OPEN_IDENTITY").toString() + entries("APPROVE_RELEASE");
    assertThat(log)
        .contains("\"release\":\"ASKED\"", "\"release\":\"GRANTED\"", "\"release\":\"USED\"")
        .contains("Fuerza Pública", "Citar a la audiencia", "jefatura.sanjose")
        .doesNotContain("Teodolinda");
  }

  @Test
  void nobody_is_their_own_second_person_and_a_refusal_is_one() {
    ask(head, "Traslado");
    assertThat(decide(head, "grant")).as("no choice is offered").isNull();
    String forged = form(head, "/approvals", "release").with("chosen", id());
    assertThat(head.post("/approvals", forged).statusCode()).isEqualTo(200);
    assertThat(form(head, address, "giveForm")).isNull();
    assertThat(decide(Door.open("coordinacion"), "refuse")).isEqualTo(302);
    assertThat(form(head, address, "giveForm")).isNull();
    assertThat(form(head, address, "askForm")).as("may be asked again").isNotNull();
    assertThat(Door.open("estadistica").get("/approvals").statusCode()).isEqualTo(403);
  }

  @Test
  void a_set_with_a_special_document_leaves_with_the_word_of_a_second_person() {
    String accused = api.post("/cases/" + number + "/accused", SUSPECT).get("code").getAsString();
    Map<String, String> special =
        Map.of("documentClass", "SPECIAL", "kind", "MEDICAL_REPORT", "title", "Dictamen");
    assertThat(prosecutor.file("/cases/" + number + "/documents", special).statusCode())
        .isEqualTo(201);
    JsonObject made =
        api.post(
            "/cases/" + number + "/disclosures",
            "{\"accused\":\"%s\",\"items\":[{\"code\":\"D-1\",\"reference\":\"2026-71\"}]}"
                .formatted(accused));
    assertThat(made.has("id")).as(made.toString()).isTrue();
    String set = "/cases/" + number + "/disclosures/" + made.get("id").getAsLong();
    assertThat(prosecutor.get("/api/v1" + set + "/file").statusCode()).as("alone").isEqualTo(422);
    assertThat(prosecutor.get(set).body()).doesNotContain(set + "/file");
    String ask =
        form(prosecutor, set, "askForm")
            .filled(Map.of("purpose", List.of("Defensa"), "recipient", List.of("Abogada")));
    assertThat(prosecutor.post(set, ask).statusCode()).isEqualTo(302);
    assertThat(prosecutor.get("/api/v1" + set + "/file").statusCode()).as("asked").isEqualTo(422);
    assertThat(decide(head, "grant")).isEqualTo(302);
    assertThat(head.get("/api/v1" + set + "/file").statusCode()).as("not who asked").isEqualTo(422);
    assertThat(prosecutor.get(set).body()).contains(set + "/file");
    assertThat(prosecutor.get("/api/v1" + set + "/file").statusCode()).isEqualTo(200);
    assertThat(prosecutor.get("/api/v1" + set + "/file").statusCode()).as("again").isEqualTo(422);
    assertThat(entries("DISCLOSE_CASE").toString()).contains("\"release\":\"USED\"", "Abogada");
  }

  @Test
  void a_list_of_cases_says_what_for_and_for_whom_and_its_records_are_kept() throws SQLException {
    PostedForm form = form(head, "/caseload/export?q=" + number, "form");
    String without = form.filled(Map.of("recipient", List.of("Poder Judicial")));
    assertThat(head.post("/caseload/export?q=" + number, without).body())
        .contains("form:purpose-error", "Poder Judicial")
        .doesNotContain("PK\u0003");
    String body =
        form.filled(
                Map.of(
                    "recipient", List.of("Poder Judicial"),
                    "purpose", List.of("=Reunión de enlace")))
            .replace("form%3Axlsx=", "form%3Acsv=");
    String file =
        new String(head.download("/caseload/export?q=" + number, body), StandardCharsets.UTF_8);
    assertThat(file)
        .contains("\"jefatura.sanjose, ", "\"'=Reunión de enlace\"", "\"Poder Judicial\"", number);
    JsonObject entry =
        Api.as("auditoria")
            .get("/audit/entries?action=EXPORT_CASES&user=jefatura.sanjose")
            .getAsJsonArray("items")
            .get(0)
            .getAsJsonObject();
    assertThat(entry.get("reason").getAsString()).isEqualTo("=Reunión de enlace");
    JsonObject detail = entry.getAsJsonObject("detail");
    assertThat(detail.get("recipient").getAsString()).isEqualTo("Poder Judicial");
    assertThat(
            one(
                "SELECT GROUP_CONCAT(c.number) FROM case_export_record r JOIN case_file c ON c.id ="
                    + " r.case_id WHERE r.export_id = "
                    + detail.get("export").getAsString()))
        .isEqualTo(number);
  }

  private void ask(Door who, String purpose) {
    String body =
        form(who, address, "askForm")
            .filled(Map.of("purpose", List.of(purpose), "recipient", List.of("Fuerza Pública")));
    assertThat(who.post(address, body).statusCode()).isEqualTo(302);
  }

  /** Null where the approvals offer no choice for this case. */
  private Integer decide(Door who, String act) {
    String page = who.get("/approvals").body();
    Matcher row =
        Pattern.compile(
                "name=\"chosen\" value=\"(\\d+)\"[^>]*>(?:(?!</tr>).)*" + Pattern.quote(number),
                Pattern.DOTALL)
            .matcher(page);
    if (!row.find()) {
      return null;
    }
    String body =
        PostedForm.of(page, "release")
            .orElseThrow()
            .with("chosen", row.group(1))
            .replace("release%3Agrant=", "release%3A" + act + "=");
    return who.post("/approvals", body).statusCode();
  }

  private String id() {
    try {
      return one(
          "SELECT MAX(r.id) FROM data_release r JOIN case_file c ON c.id = r.case_id WHERE c.number"
              + " = '"
              + number
              + "'");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private JsonArray entries(String action) {
    return Api.as("auditoria")
        .get("/audit/entries?action=" + action + "&case=" + number)
        .getAsJsonArray("items");
  }

  private static PostedForm form(Door who, String address, String id) {
    return PostedForm.of(who.get(address).body(), id).orElse(null);
  }

  private static String one(String sql) throws SQLException {
    try (Connection root = Product.get().stores().root();
        Statement statement = root.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
