package org.resguardo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;
import org.resguardo.harness.Browser;
import org.resguardo.harness.Visit;

/**
 * A file for the import that is none: told at the field, by page and interface, nothing written.
 */
@Tag("faults")
class BadBookIT {
  private static final String ENTITIES =
      "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
          + "<!ENTITY d SYSTEM \"file:///etc/passwd\">]><workbook>&c;&d;</workbook>";
  private static final int MEGABYTES = 64;

  private final Api clerk = Api.as("registro.sanjose");

  @Test
  void whatever_is_no_workbook_is_told_and_adds_nothing() throws IOException {
    int before = cases();
    for (byte[] bad : bad()) {
      JsonObject answer = clerk.upload("/imports?dryRun=false", bad);
      assertThat(answer.get("httpStatus").getAsInt()).as(start(bad)).isEqualTo(422);
      assertThat(answer.toString())
          .contains("\"field\":\"file\"")
          .doesNotContain("Exception", "root:", "bbbb");
    }
    assertThat(cases()).isEqualTo(before);
  }

  @Test
  void the_page_says_so_at_the_field() throws IOException {
    try (Visit visit = Browser.signIn("registro.sanjose", "en")) {
      for (byte[] bad : bad()) {
        visit.go("/imports");
        visit
            .page()
            .locator("input[type=file]")
            .setInputFiles(new FilePayload("a.xlsx", "application/octet-stream", bad));
        visit.press(visit.page().locator("[id='form:run']"));
        assertThat(visit.page().locator("[id='form:file-error']").isVisible())
            .as(start(bad))
            .isTrue();
      }
      assertThat(visit.complaints()).isEmpty();
    }
  }

  private int cases() {
    return clerk.get("/cases?size=200").getAsJsonArray("items").size();
  }

  private List<byte[]> bad() throws IOException {
    byte[] whole = clerk.file("/imports/template");
    return List.of(
        new byte[0],
        "no es un libro".getBytes(StandardCharsets.UTF_8),
        zip("readme.txt", "nada".getBytes(StandardCharsets.UTF_8)),
        zip("xl/workbook.xml", ENTITIES.getBytes(StandardCharsets.UTF_8)),
        zip("xl/workbook.xml", new byte[MEGABYTES * 1024 * 1024]),
        Arrays.copyOf(whole, whole.length / 2));
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static String start(byte[] file) {
    return file.length + " bytes";
  }
}
