package org.resguardo.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;
import org.resguardo.harness.Door;

/** Papers as the product prints them. */
class PaperIT {
  private static final String CASE =
      """
      {"officeCode":"SANJOSE","howArose":"POLICE","complaintOn":"2026-11-02","factsFrom":"2026-09",
       "placeDivision":"1","offenceCode":"CP172-AG",
       "summary":"Teodolinda Fingida fue llevada a la costa =1+1 <b>","victim":"NONE",
       "suspect":"NONE"}""";
  private static final String COUNT =
      """
      {"offence":"CP172-AG","from":"2026-09-14",
       "cells":[{"accused":"%s","victims":["%s"]}]}""";
  private static final String HEARING =
      """
      {"kind":"H04","court":"JP-SJ","day":"2027-01-14","time":"08:30","minutes":60,
       "accused":["%s","%s"],"closedToPublic":true}""";

  private final Api prosecutor = Api.as("fiscal.sanjose");
  private final String number = prosecutor.post("/cases", CASE).get("number").getAsString();
  private final String victim =
      made(
          "/victims",
          "{\"sex\":\"F\",\"citizenships\":[\"CR\"],\"ageFrom\":14,\"ageTo\":15,"
              + "\"detectedOn\":\"2026-11-02\",\"identity\":{\"given\":\"Teodolinda\","
              + "\"family1\":\"Fingida\",\"documents\":[{\"kind\":\"MINOR_ID\","
              + "\"number\":\"9-0770-0"
              + number.substring(6, 9)
              + "\",\"country\":\"CR\"}]}}");
  private final String accused =
      made(
          "/accused",
          "{\"kind\":\"NATURAL\",\"known\":false,\"sex\":\"M\",\"citizenships\":[\"CR\"]}");

  @Test
  void an_accusation_says_the_counts_in_both_languages_and_names_nobody() throws IOException {
    count();
    for (PaperFormat format : PaperFormat.values()) {
      String spanish = text(format, "accusation", "es", "");
      assertThat(spanish)
          .contains(
              number,
              victim,
              accused,
              "Acusación",
              "artículo 172, párrafo 2",
              "14 set 2026",
              "=1+1 <b>")
          .contains(victim + " fue llevada a la costa");
      String english = text(format, "accusation", "en", "");
      assertThat(english).contains("Accusation", victim, "14 Sep 2026").doesNotContain("Víctima");
      for (String paper : List.of(spanish, english)) {
        assertThat(paper).doesNotContain("Teodolinda", "Fingida", "9-0770");
      }
    }
  }

  @Test
  void whoever_is_in_no_count_is_not_accused() throws IOException {
    count();
    String other =
        made(
            "/accused",
            "{\"kind\":\"NATURAL\",\"known\":false,\"sex\":\"F\",\"citizenships\":[\"CR\"]}");
    assertThat(text(PaperFormat.PDF, "accusation", "es", "")).doesNotContain(other);
    assertThat(text(PaperFormat.PDF, "case-sheet", "es", "")).contains(other, accused, victim);
  }

  @Test
  void a_summons_is_for_one_person_of_the_hearing() throws IOException {
    String other =
        made(
            "/accused",
            "{\"kind\":\"NATURAL\",\"known\":false,\"sex\":\"F\",\"citizenships\":[\"CR\"]}");
    JsonObject made =
        prosecutor.post("/cases/" + number + "/hearings", HEARING.formatted(accused, other));
    assertThat(made.get("httpStatus").getAsInt()).as(made.toString()).isEqualTo(201);
    String hearing = "&hearing=" + made.get("id").getAsLong();
    String sheet = text(PaperFormat.DOCX, "hearing-sheet", "es", hearing);
    assertThat(sheet).contains("14 de enero de 2027", "08:30", other, accused);
    String summons = text(PaperFormat.PDF, "summons", "es", hearing + "&person=" + other);
    assertThat(summons).contains("14 de enero de 2027", "08:30", other).doesNotContain(accused);
    assertThat(status("/papers/summons?person=V-0000" + hearing)).isEqualTo(404);
    assertThat(status("/papers/summons?hearing=1&person=" + other)).isEqualTo(404);
    assertThat(status("/papers/accusation?format=exe")).isEqualTo(404);
    assertThat(status("/papers/accusation?language=xx")).isEqualTo(404);
    assertThat(status("/papers/letter")).isEqualTo(404);
  }

  @Test
  void every_print_is_on_record_and_only_for_who_works_on_the_case() {
    prosecutor.file("/cases/" + number + "/papers/case-sheet?format=docx");
    JsonObject log = Api.as("auditoria").get("/audit/entries?action=PRINT_PAPER&case=" + number);
    assertThat(log.getAsJsonArray("items").size()).isEqualTo(1);
    assertThat(log.toString()).contains("CASE_SHEET", "DOCX", "fiscal.sanjose");
    assertThat(Door.open("fiscal2.sanjose").get(page("/case-sheet")).statusCode()).isEqualTo(404);
    assertThat(Door.open("victimas.sanjose").get(page("/case-sheet")).statusCode()).isEqualTo(403);
  }

  private void count() {
    JsonObject made =
        prosecutor.post("/cases/" + number + "/counts", COUNT.formatted(accused, victim));
    assertThat(made.get("httpStatus").getAsInt()).as(made.toString()).isEqualTo(201);
  }

  private String made(String part, String body) {
    JsonObject made = prosecutor.post("/cases/" + number + part, body);
    assertThat(made.get("httpStatus").getAsInt()).as(made.toString()).isEqualTo(201);
    return made.get("code").getAsString();
  }

  private int status(String rest) {
    return prosecutor.get("/cases/" + number + rest).get("httpStatus").getAsInt();
  }

  private String page(String kind) {
    return "/cases/" + number + "/papers" + kind;
  }

  /** Text and whatever else is written in the file. */
  private String text(PaperFormat format, String kind, String language, String more)
      throws IOException {
    byte[] file =
        prosecutor.file(
            "/cases/%s/papers/%s?format=%s&language=%s%s"
                .formatted(number, kind, format.extension(), language, more));
    if (format == PaperFormat.PDF) {
      try (PDDocument document = Loader.loadPDF(file)) {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ")
            + document.getDocumentInformation().getCOSObject();
      }
    }
    StringBuilder text = new StringBuilder();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
        XWPFWordExtractor read = new XWPFWordExtractor(document);
        ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
      text.append(read.getText().replaceAll("\\s+", " "));
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        text.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }
}
