package org.resguardo.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.harness.CountryCase;
import org.resguardo.harness.CountryLife;
import org.resguardo.harness.CountryProduct;
import org.resguardo.harness.Door;
import org.resguardo.harness.OwnServers;
import org.resguardo.harness.PostedForm;

/** A changed rule in the folder is reckoned over the open cases before anybody approves it. */
@OwnServers
class DryRunIT {
  private static final String PAGE = "/admin/pack";

  @TempDir private Path folder;

  @Test
  void who_decides_about_a_pack_sees_which_due_dates_it_moves_and_nothing_moves_yet()
      throws IOException {
    CountryLife life = CountryLife.panama();
    life.copyPack(folder);
    try (CountryProduct product = CountryProduct.start("pa", folder, "2026-11-23T15:00:00Z")) {
      CountryCase one = new CountryCase(product, life);
      one.register("Prueba", "Inventada");
      String due = one.term("PA-BAR");
      Door second = Door.open(product.address(), "coordinacion");
      assertThat(second.get(PAGE).body()).as("nothing to try").doesNotContain("id=\"trying\"");

      change("pack.properties", "pack.version=2026.1", "pack.version=2026.2");
      change("deadline_rule.csv", "PENALTY,MONTHS,36,180", "PENALTY,MONTHS,36,60");
      JsonObject run = product.get(product.token("ti"), "/pack/deadlines");
      assertThat(run.getAsJsonObject("moved").toString()).isEqualTo("{\"PA-BAR\":1}");
      JsonObject moved = run.getAsJsonArray("changes").get(0).getAsJsonObject();
      assertThat(moved.get("from").getAsString()).isEqualTo(due);
      assertThat(moved.get("to").getAsString()).isEqualTo("2031-08-01").isNotEqualTo(due);
      assertThat(moved.has("case")).as("the administrator reads no case").isFalse();

      String page = pressed(second).body();
      assertThat(page).contains("id=\"dry-result\"").containsPattern("0?1[ /](ago|08)[ /.]2031");
      assertThat(one.term("PA-BAR")).isEqualTo(due);

      change("deadline_rule.csv", "PENALTY,MONTHS,36,60", "PENALTY,MOONS,36,60");
      assertThat(second.get(PAGE).body()).as("a faulty pack").doesNotContain("id=\"trying\"");
      assertThat(product.get(product.token("ti"), "/pack/deadlines").get("httpStatus").getAsInt())
          .isEqualTo(422);
    }
  }

  private static HttpResponse<String> pressed(Door door) {
    PostedForm form = PostedForm.of(door.get(PAGE).body(), "trying").orElseThrow();
    return door.post(PAGE, form.filled(Map.of()));
  }

  private void change(String file, String before, String after) throws IOException {
    Path path = folder.resolve("pa").resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(before);
    Files.writeString(path, text.replace(before, after));
  }
}
