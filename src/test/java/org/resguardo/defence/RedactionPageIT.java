package org.resguardo.defence;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;
import org.resguardo.harness.Browser;
import org.resguardo.harness.Visit;

/**
 * A name is made black with the mouse, in a browser; in what is given there is no text below it.
 */
@Tag("DP-13")
class RedactionPageIT {
  private static final String CASE =
      """
      {"officeCode":"SANJOSE","howArose":"POLICE","complaintOn":"2026-11-02","factsFrom":"2026-09",
       "placeDivision":"1","offenceCode":"CP172-AG","summary":"Prueba","victim":"NONE",
       "suspect":"NONE"}""";
  private static final String NAME = "Zulema Prueba";
  private static final int BLACK = 0x000000;
  private static final int RGB = 0xFFFFFF;

  private final Api prosecutor = Api.as("fiscal.sanjose");
  private final String number = prosecutor.post("/cases", CASE).get("number").getAsString();

  @Test
  void what_the_mouse_marks_is_a_black_picture_and_no_text_is_left() throws Exception {
    byte[] given = DisclosureIT.pdf(NAME);
    assertThat(text(given)).contains(NAME, "Portada");
    String document = "/cases/" + number + "/documents/" + opened(given);
    try (Visit visit = Browser.signIn("fiscal.sanjose", "es")) {
      assertThat(visit.go(document + "/redaction?page=2")).isEqualTo(200);
      mark(visit.page());
      visit.press(visit.page().locator("[id='area:save']"));
      assertThat(visit.page().locator(".ev-draw rect.area").count()).isOne();
      visit.press(visit.page().locator("[id='making:make']"));
      Locator link = visit.page().locator("a[href$='/redacted.pdf']");
      byte[] redacted = visit.file(link.getAttribute("href"));

      assertThat(text(redacted)).as("no text at all, below the area or beside it").isBlank();
      assertThat(redacted).asString(StandardCharsets.ISO_8859_1).doesNotContain("Zulema", "/Font");
      blackWhereMarkedAndNowhereElse(redacted);
      assertThat(visit.barriers()).isEmpty();
      assertThat(visit.complaints()).isEmpty();
    }
  }

  /** With the button held over the line of the name; the fields below say the same in numbers. */
  private static void mark(Page page) {
    Locator picture = page.locator(".ev-draw");
    picture.scrollIntoViewIfNeeded();
    page.evaluate("() => document.querySelector('.ev-draw img').decode()");
    BoundingBox box = picture.boundingBox();
    page.mouse().move(box.x + box.width * 0.14, box.y + box.height * 0.06);
    page.mouse().down();
    page.mouse().move(box.x + box.width * 0.40, box.y + box.height * 0.09);
    page.mouse().move(box.x + box.width * 0.60, box.y + box.height * 0.12);
    page.mouse().up();
    assertThat(field(page, "left")).isBetween(135, 141);
    assertThat(field(page, "top")).isBetween(55, 61);
    assertThat(field(page, "width")).isBetween(455, 466);
    assertThat(field(page, "height")).isBetween(55, 66);
    page.locator("[id='area:ground']").selectOption("CHILD_IDENTITY");
  }

  private static int field(Page page, String name) {
    return Integer.parseInt(page.locator("[id='area:" + name + "']").inputValue());
  }

  private static void blackWhereMarkedAndNowhereElse(byte[] redacted) throws Exception {
    try (PDDocument document = Loader.loadPDF(redacted)) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      BufferedImage second = new PDFRenderer(document).renderImage(1);
      for (double across = 0.16; across < 0.58; across += 0.02) {
        int x = (int) (second.getWidth() * across);
        assertThat(second.getRGB(x, (int) (second.getHeight() * 0.09)) & RGB)
            .as("at %s", across)
            .isEqualTo(BLACK);
      }
      assertThat(second.getRGB(second.getWidth() / 2, second.getHeight() / 2) & RGB).isEqualTo(RGB);
    }
  }

  private static String text(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** The id of the document, opened for this hour as whoever redacts must. */
  private String opened(byte[] content) {
    String at = "/cases/" + number + "/documents";
    JsonObject made =
        prosecutor.upload(
            at,
            Map.of(
                "part", "INVESTIGATION",
                "kind", "MINUTES",
                "documentClass", "CHILD",
                "title", "Denuncia",
                "abuse", "false"),
            "a.pdf",
            content);
    assertThat(made.get("httpStatus").getAsInt()).as(made.toString()).isEqualTo(201);
    String id =
        prosecutor.get(at).getAsJsonArray("items").get(0).getAsJsonObject().get("id").getAsString();
    prosecutor.post(at + "/" + id + "/openings", "{\"reason\":\"DISCLOSURE\"}");
    return id;
  }
}
