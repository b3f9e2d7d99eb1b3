package org.resguardo.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RoutesTest {
  @Test
  void every_first_part_of_an_address_is_mapped_to_the_servlet_that_reads_files_in_forms()
      throws IOException {
    String descriptor = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
    for (String pattern : Routes.patterns()) {
      String first = pattern.split("/").length < 2 ? "" : "/" + pattern.split("/")[1] + "/*";
      assertThat(descriptor).contains("<url-pattern>" + first + "</url-pattern>");
    }
  }

  @Test
  void every_view_of_the_table_exists() {
    for (String pattern : Routes.patterns()) {
      String address = pattern.replaceAll("\\{[a-z]+}", "x");
      String view = Routes.view(address).orElseThrow().replaceAll("\\?.*", "");
      assertThat(Path.of("src/main/webapp" + view)).exists();
    }
  }

  @Test
  void an_address_outside_the_table_has_no_view() {
    assertThat(Routes.view("/WEB-INF/web.xml")).isEmpty();
    assertThat(Routes.view("/cases//")).isEmpty();
    assertThat(Routes.view("")).isEmpty();
  }
}
