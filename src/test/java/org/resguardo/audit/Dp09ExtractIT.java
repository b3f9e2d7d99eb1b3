package org.resguardo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.harness.Api;
import org.resguardo.harness.Browser;
import org.resguardo.harness.Door;
import org.resguardo.harness.PostedForm;
import org.resguardo.harness.Visit;

/** Of two victims of one case the representative of one is told of that one alone. */
@Tag("DP-09")
@DisplayName("DP-09: extract of the accesses to one victim")
class Dp09ExtractIT {
  private static final String CASE =
      """
      {"officeCode":"SANJOSE","howArose":"POLICE","complaintOn":"2026-11-02","factsFrom":"2026-09",
       "placeDivision":"1","offenceCode":"CP172-AG","summary":"Prueba","victim":"NONE",
       "suspect":"NONE"}""";
  private static final String VICTIM =
      """
      {"sex":"F","citizenships":["CR"],"minorStatus":"MINOR","detectedOn":"2026-11-02",
       "interpreterNeeded":false,"identity":{"given":"%s","family1":"%s"}}""";
  private static final String SUSPECT =
      """
      {"sex":"M","citizenships":["CR"],"known":true,"firstSuspectedOn":"2026-11-03",
       "identity":{"given":"Baldomero","family1":"Supuesto"}}""";

  private static final Api OWNER = Api.as("fiscal.sanjose");
  private static final Api UNIT = Api.as("victimas.sanjose");
  private static final Door HEAD = Door.open("jefatura.sanjose");

  private static String number;
  private static String mine;
  private static String other;
  private static String accused;

  /** Both were looked at by the same two people, for reasons that speak of the other one. */
  @BeforeAll
  static void twoVictims() {
    number = OWNER.post("/cases", CASE).get("number").getAsString();
    mine = person("victims", VICTIM.formatted("Eustaquia", "Ficticia"));
    other = person("victims", VICTIM.formatted("Hermelinda", "Imaginaria"));
    accused = person("accused", SUSPECT);
    String typed = "Hermelinda Imaginaria (" + other + ") y " + accused + " la conocen";
    open(OWNER, mine, "{\"reason\":\"OTHER\",\"text\":\"" + typed + "\"}");
    open(OWNER, other, "{\"reason\":\"SUMMON\"}");
    open(UNIT, mine, "{\"reason\":\"SERVICES\"}");
    open(UNIT, other, "{\"reason\":\"PROTECTION\"}");
    assertThat(status(UNIT.get(at("/victims/" + mine + "/care")))).isEqualTo(200);
    assertThat(status(UNIT.get(at("/victims/" + other + "/care")))).isEqualTo(200);
    HttpResponse<String> filed =
        Door.open("fiscal.sanjose").file(at("/documents"), Map.of("concerns", mine));
    assertThat(filed.statusCode()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "en"})
  void it_holds_who_when_what_and_why_of_the_one_and_nothing_of_the_other(String language)
      throws IOException {
    boolean spanish = language.equals("es");
    for (String text :
        List.of(HEAD.send("POST", extracts(), ask("csv", language)).body(), pdf(language))) {
      String line = text.replaceAll("\\s+", " ");
      assertThat(line)
          .contains(mine, number, "S-7-2026")
          .contains(spanish ? "Curador procesal" : "Guardian ad litem")
          .contains(spanish ? "persona 1, Fiscal o fiscala" : "person 1, Prosecutor")
          .contains(spanish ? "Atención y protección a la víctima" : "Victim")
          .contains(spanish ? "Referir a servicios de atención" : "Refer to services")
          .contains(spanish ? "Otro (explique)" : "Other (explain)")
          .contains(spanish ? "identidad; datos sensibles" : "identity; special data")
          .contains("D-1")
          .contains("jefatura.sanjose");
      assertThat(line)
          .doesNotContain(other, accused, "Hermelinda", "Imaginaria", "Eustaquia", "Baldomero")
          .doesNotContain("fiscal.sanjose", "victimas.sanjose")
          .doesNotContain(spanish ? "Citar o localizar" : "Summon or find")
          .doesNotContain(spanish ? "medida de protección" : "protection measure");
    }
  }

  @Test
  void the_auditor_makes_it_too_and_it_is_on_record_with_purpose_and_recipient() {
    Door auditor = Door.open("auditoria");
    assertThat(auditor.get("/cases/" + number).statusCode()).isEqualTo(403);
    assertThat(auditor.send("POST", extracts(), ask("csv", "es")).statusCode()).isEqualTo(200);
    JsonObject entry =
        Api.as("proteccion.datos")
            .get("/audit/entries?action=EXTRACT_LOG&user=auditoria&case=" + number)
            .getAsJsonArray("items")
            .get(0)
            .getAsJsonObject();
    assertThat(entry.get("subject").getAsString()).isEqualTo(mine);
    assertThat(entry.get("reason").getAsString()).isEqualTo("Saber quién vio sus datos");
    JsonObject detail = entry.getAsJsonObject("detail");
    assertThat(detail.get("recipient").getAsString()).isEqualTo("AD_LITEM");
    assertThat(detail.get("credential").getAsString()).isEqualTo("S-7-2026");
    assertThat(detail.get("sha256").getAsString()).hasSize(64);
    assertThat(Integer.parseInt(detail.get("rows").getAsString())).isGreaterThan(3);
  }

  @Test
  void nobody_else_makes_it_and_no_text_in_it_speaks_of_another() {
    for (String user : List.of("fiscal.sanjose", "victimas.sanjose", "ti", "coordinacion")) {
      assertThat(Door.open(user).send("POST", extracts(), ask("csv", "es")).statusCode())
          .as(user)
          .isEqualTo(403);
    }
    assertThat(
            Door.open("jefatura.liberia").send("POST", extracts(), ask("csv", "es")).statusCode())
        .isEqualTo(404);
    for (String text : List.of("La vio Hermelinda Imaginaria", "Por " + other, "Por " + accused)) {
      String body = ask("csv", "es").replace("Saber quién vio sus datos", text);
      HttpResponse<String> answer = HEAD.send("POST", extracts(), body);
      assertThat(answer.statusCode()).as(text).isEqualTo(422);
      assertThat(answer.body()).contains("\"purpose\"").doesNotContain(text);
    }
    HttpResponse<String> without =
        HEAD.send("POST", extracts(), ask("csv", "es").replace("S-7-2026", " "));
    assertThat(without.statusCode()).isEqualTo(422);
  }

  @Test
  void what_begins_like_a_formula_is_a_text() {
    String body = ask("csv", "es").replace("Saber quién", "=HYPERLINK(A1)");
    assertThat(HEAD.send("POST", extracts(), body).body()).contains("\"'=HYPERLINK(A1)");
  }

  @Test
  void the_history_leads_to_it_and_a_form_that_is_not_whole_keeps_what_was_typed() {
    try (Visit visit = Browser.signIn("jefatura.sanjose", "es")) {
      visit.go("/cases/" + number + "/history");
      visit.page().locator("a[href$='/extract']").click();
      assertThat(visit.page().locator("h1").innerText()).contains("Extracto de accesos", number);
    }
    PostedForm form =
        PostedForm.of(HEAD.get("/cases/" + number + "/extract").body(), "form").orElseThrow();
    HttpResponse<String> empty = HEAD.post(form.action(), form.with("form:purpose", "Kept words"));
    assertThat(empty.body()).contains("form:victim-error", "form:reference-error", "Kept words");
  }

  private static String pdf(String language) throws IOException {
    PostedForm form =
        PostedForm.of(HEAD.get("/cases/" + number + "/extract").body(), "form").orElseThrow();
    String body =
        form.filled(
            Map.of(
                "victim", List.of(mine),
                "recipient", List.of("AD_LITEM"),
                "reference", List.of("S-7-2026"),
                "purpose", List.of("Saber quién vio sus datos"),
                "language", List.of(language)));
    byte[] file = HEAD.download(form.action(), body);
    try (PDDocument document = Loader.loadPDF(file)) {
      String title = document.getDocumentInformation().getTitle();
      return title + " " + new PDFTextStripper().getText(document);
    }
  }

  private static String extracts() {
    return "/api/v1" + at("/access-extracts");
  }

  private static String at(String rest) {
    return "/cases/" + number + rest;
  }

  private static String ask(String format, String language) {
    return """
        {"victim":"%s","recipient":"AD_LITEM","reference":"S-7-2026",
         "purpose":"Saber quién vio sus datos","format":"%s","language":"%s"}"""
        .formatted(mine, format, language);
  }

  private static String person(String kind, String body) {
    return OWNER.post(at("/" + kind), body).get("code").getAsString();
  }

  private static void open(Api who, String victim, String body) {
    JsonObject opened = who.post(at("/victims/" + victim + "/identity-openings"), body);
    assertThat(status(opened)).as(opened.toString()).isEqualTo(201);
  }

  private static int status(JsonObject answer) {
    return answer.get("httpStatus").getAsInt();
  }
}
