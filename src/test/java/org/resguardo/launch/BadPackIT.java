package org.resguardo.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.harness.CountryProduct;
import org.resguardo.harness.Door;
import org.resguardo.harness.PostedForm;
import org.resguardo.reference.SmallCountry;

/**
 * The three forms of the page of the country pack, which stand there only when a changed pack lies
 * in the folder: everything bad, everything twice, and the pack exchanged in between.
 */
@Tag("faults")
class BadPackIT {
  private static final String PAGE = "/admin/pack";
  private static final String HOSTILE = "<script>alert(1)</script> #{31337*31337} '; DROP TABLE x";

  @TempDir private Path folder;

  @Test
  void a_pack_is_asked_for_decided_and_applied_once() throws IOException, SQLException {
    SmallCountry.write(folder);
    try (CountryProduct product =
        CountryProduct.start(SmallCountry.CODE, folder, "2026-11-23T15:00:00Z")) {
      Door it = Door.open(product.address(), "ti");
      change("2");
      assertReason(it);
      PostedForm stale = form(it, "asking");
      change("3");
      assertRefused(it.post(PAGE, stale.filled(Map.of("reason", List.of("Reforma")))));
      assertThat(count(product, "pack_request")).isZero();
      assertOnce(it, form(it, "asking").filled(Map.of("reason", List.of(HOSTILE))));
      assertThat(count(product, "pack_request")).isOne();
      assertPlain(it.get(PAGE));

      Door second = Door.open(product.address(), "coordinacion");
      String granted = form(second, "deciding").filled(Map.of());
      assertOnce(second, granted);
      assertThat(count(product, "pack_request WHERE granted")).isOne();

      long loads = count(product, "pack_load");
      PostedForm approved = form(it, "applying");
      change("4");
      assertRefused(it.post(PAGE, approved.filled(Map.of())));
      change("3");
      assertOnce(it, form(it, "applying").filled(Map.of()));
      assertThat(count(product, "pack_load")).isEqualTo(loads + 1);
    }
  }

  private void assertReason(Door it) {
    for (String bad : List.of("", "   ", "x".repeat(401), "x".repeat(100_000))) {
      HttpResponse<String> answer =
          it.post(PAGE, form(it, "asking").filled(Map.of("reason", List.of(bad))));
      assertThat(answer.statusCode()).isEqualTo(200);
      assertPlain(answer);
      assertThat(answer.body()).contains("id=\"asking:reason-error\"").contains(bad.strip());
    }
  }

  /** The same page sent twice ends where the first ended. */
  private static void assertOnce(Door door, String body) {
    HttpResponse<String> first = door.post(PAGE, body);
    assertThat(first.statusCode()).as(first.body()).isEqualTo(302);
    HttpResponse<String> again = door.post(PAGE, body);
    assertThat(again.headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"));
  }

  private static void assertRefused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("r-errors");
    assertPlain(answer);
  }

  private static void assertPlain(HttpResponse<String> answer) {
    String body = answer.body().replaceAll("(?s)<script[ >].*?</script>", "");
    assertThat(answer.body()).doesNotContain("<script>alert");
    assertThat(body).doesNotContain("982007569", "Exception", "???");
  }

  private void change(String version) throws IOException {
    Path file = folder.resolve(SmallCountry.CODE).resolve("pack.properties");
    String text = Files.readString(file);
    Files.writeString(file, text.replaceFirst("pack.version=\\d+", "pack.version=" + version));
  }

  private static PostedForm form(Door door, String id) {
    HttpResponse<String> page = door.get(PAGE);
    return PostedForm.of(page.body(), id)
        .orElseThrow(() -> new IllegalStateException(id + ": " + page.statusCode()));
  }

  private static long count(CountryProduct product, String rows) throws SQLException {
    try (Connection root = product.stores().root();
        Statement statement = root.createStatement();
        ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM " + rows)) {
      count.next();
      return count.getLong(1);
    }
  }
}
