package org.resguardo.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextLimitTest {
  private static final Pattern TYPED =
      Pattern.compile("<r:field\\s[^>]*>|<h:inputText(area)?\\s[^>]*>|<input\\s[^>]*>");
  private static final Pattern FREE = Pattern.compile("type=\"(textarea|text|search)\"");

  /** What is typed freely has a length that the page says; what is chosen has its list. */
  @Test
  void every_field_of_text_says_how_long_it_may_be() throws IOException {
    List<String> endless = new ArrayList<>();
    int seen = 0;
    try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp/WEB-INF/views"))) {
      for (Path page : pages.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
        Matcher field = TYPED.matcher(Files.readString(page));
        while (field.find()) {
          String tag = field.group();
          if (!tag.contains(" type=") || FREE.matcher(tag).find()) {
            seen++;
            if (!tag.contains("maxlength=\"")) {
              endless.add(page + ": " + tag);
            }
          }
        }
      }
    }
    assertThat(seen).isGreaterThan(80);
    assertThat(endless).isEmpty();
  }
}
