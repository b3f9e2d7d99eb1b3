package org.resguardo.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private final Messages messages = new Messages();
  private String strict;

  @BeforeEach
  void as_in_production() {
    strict = System.clearProperty("resguardo.strict");
    messages.load();
  }

  @AfterEach
  void as_it_was() {
    if (strict != null) {
      System.setProperty("resguardo.strict", strict);
    }
  }

  @Test
  void spanish_and_english_are_there() {
    assertThat(messages.languages()).contains("es", "en");
  }

  @Test
  void a_plural_is_chosen_by_the_number() {
    Locale spanish = Locale.forLanguageTag("es-CR");
    assertThat(messages.text(spanish, "shell.errors.title", 1))
        .isEqualTo("Hay un dato por corregir");
    assertThat(messages.text(spanish, "shell.errors.title", 3))
        .isEqualTo("Hay 3 datos por corregir");
  }

  @Test
  void a_language_without_texts_reads_spanish() {
    assertThat(messages.text(Locale.ITALIAN, "shell.cancel")).isEqualTo("Cancelar");
  }

  @Test
  void a_missing_text_is_never_a_raw_key() {
    assertThat(messages.text(Locale.ENGLISH, "no.such.heldOn")).isEqualTo("Held on");
  }

  @Test
  void a_missing_text_is_loud_where_it_is_asked_to_be() {
    System.setProperty("resguardo.strict", "true");
    try {
      assertThat(messages.text(Locale.ENGLISH, "no.such.key")).isEqualTo("???no.such.key???");
    } finally {
      System.clearProperty("resguardo.strict");
    }
  }

  @Test
  void every_file_of_texts_is_read() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("locales"))) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("_es.properties") && !name.startsWith("Validation"))
          .forEach(
              name -> assertThat(messages.parts()).contains(name.replace("_es.properties", "")));
    }
  }
}
