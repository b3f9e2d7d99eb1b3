package org.resguardo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text in locales/, in every language, and none anywhere else. */
class LocaleTest {
  private static final Path LOCALES = Path.of("locales");
  private static final Path VIEWS = Path.of("src/main/webapp");
  private static final Pattern KEY_IN_VIEW = Pattern.compile("msg\\['([\\w.-]+)'\\]");
  private static final Pattern KEY_SAID = Pattern.compile("words\\.say\\('([\\w.-]+)'");
  private static final Pattern KEPT_IN_LOG =
      Pattern.compile("\\.(?:detail|change)\\(\\s*\"(\\w+)\"");
  private static final List<String> WORDS_OF_DETAILS =
      List.of("casefile.detail.", "casefile.new.", "casefile.edit.");
  // Text between tags that is not markup, not an expression, and has a letter in it.
  private static final Pattern LITERAL = Pattern.compile(">([^<>]*)<");

  @Test
  void every_language_has_the_same_keys() throws IOException {
    Map<String, Set<String>> keys = new TreeMap<>();
    texts().forEach((language, texts) -> keys.put(language, texts.keySet()));
    assertThat(keys).hasSizeGreaterThanOrEqualTo(2);
    Set<String> spanish = keys.get("es");
    keys.forEach(
        (language, own) ->
            assertThat(own).as(language).containsExactlyInAnyOrderElementsOf(spanish));
  }

  @Test
  void no_text_is_empty_and_every_pattern_can_be_read() throws IOException {
    List<String> wrong = new ArrayList<>();
    texts()
        .forEach(
            (language, texts) ->
                texts.forEach(
                    (key, text) -> {
                      if (text.isBlank() || text.contains("TODO") || !readable(text, language)) {
                        wrong.add(language + ":" + key + "=" + text);
                      }
                    }));
    assertThat(wrong).isEmpty();
  }

  @Test
  void the_places_of_a_pattern_are_the_same_in_every_language() throws IOException {
    Map<String, Map<String, String>> texts = texts();
    List<String> wrong = new ArrayList<>();
    texts
        .get("es")
        .forEach(
            (key, text) -> {
              String other = texts.get("en").getOrDefault(key, text);
              if (!places(text).equals(places(other))) {
                wrong.add(key);
              }
            });
    assertThat(wrong).isEmpty();
  }

  /** The later of two would win, wherever the earlier is read. */
  @Test
  void no_key_stands_twice() throws IOException {
    List<String> twice = new ArrayList<>();
    try (var files = Files.list(Path.of("locales"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".properties")).toList()) {
        Set<String> seen = new java.util.HashSet<>();
        Files.readAllLines(file).stream()
            .filter(line -> line.matches("[A-Za-z][^=:\\s]*=.*"))
            .map(line -> line.substring(0, line.indexOf('=')))
            .filter(key -> !seen.add(key))
            .forEach(key -> twice.add(file.getFileName() + ": " + key));
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void every_key_that_a_page_names_exists() throws IOException {
    Set<String> known = texts().get("es").keySet();
    List<String> missing = new ArrayList<>();
    for (Path view : views()) {
      String markup = Files.readString(view);
      for (Pattern pattern : List.of(KEY_IN_VIEW, KEY_SAID)) {
        Matcher key = pattern.matcher(markup);
        while (key.find()) {
          if (!known.contains(key.group(1)) && !key.group(1).endsWith(".")) {
            missing.add(view.getFileName() + ": " + key.group(1));
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void every_detail_that_the_log_keeps_has_a_word() throws IOException {
    Set<String> known = texts().get("es").keySet();
    Set<String> bare = new TreeSet<>();
    int found = 0;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        Matcher name = KEPT_IN_LOG.matcher(Files.readString(file));
        while (name.find()) {
          found++;
          if (WORDS_OF_DETAILS.stream().noneMatch(of -> known.contains(of + name.group(1)))) {
            bare.add(file.getFileName() + ": " + name.group(1));
          }
        }
      }
    }
    assertThat(found).isGreaterThan(100);
    assertThat(bare).isEmpty();
  }

  @Test
  void no_page_holds_a_text_of_its_own() throws IOException {
    List<String> literals = new ArrayList<>();
    for (Path view : views()) {
      String markup =
          Files.readString(view)
              .replaceAll("(?s)<!--.*?-->", "")
              .replaceAll("(?s)<svg.*?</svg>", "")
              .replaceAll("#\\{[^}]*\\}", "");
      Matcher literal = LITERAL.matcher(markup);
      while (literal.find()) {
        String text = literal.group(1).replaceAll("&\\w+;|&#\\d+;", "").strip();
        // The product's name and the name of a key on the keyboard are the same in every language.
        if (text.matches(".*\\p{L}{2,}.*") && !text.matches("· Resguardo|Resguardo|Ctrl")) {
          literals.add(VIEWS.relativize(view) + ": " + text);
        }
      }
    }
    assertThat(literals).isEmpty();
  }

  private static boolean readable(String text, String language) {
    if (!text.contains("{0")) {
      return true;
    }
    try {
      new MessageFormat(text, Locale.forLanguageTag(language)).format(new Object[] {1, 2, 3, 4});
      return true;
    } catch (IllegalArgumentException broken) {
      return false;
    }
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Matcher place = Pattern.compile("\\{(\\d)").matcher(text);
    while (place.find()) {
      places.add(place.group(1));
    }
    return places;
  }

  /** Language to key to text, over all files of that language; a key stands in one file only. */
  private static Map<String, Map<String, String>> texts() throws IOException {
    Map<String, Map<String, String>> texts = new HashMap<>();
    Pattern name = Pattern.compile("([a-zA-Z]+)_(\\w+)\\.properties");
    for (Path file : files(LOCALES, ".properties")) {
      Matcher match = name.matcher(file.getFileName().toString());
      if (!match.matches() || match.group(1).startsWith("ValidationMessages")) {
        continue;
      }
      Properties properties = new Properties();
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      }
      Map<String, String> own = texts.computeIfAbsent(match.group(2), fresh -> new TreeMap<>());
      for (String key : properties.stringPropertyNames()) {
        assertThat(own).as(file.toString()).doesNotContainKey(key);
        own.put(key, properties.getProperty(key));
      }
    }
    return texts;
  }

  private static List<Path> views() throws IOException {
    return files(VIEWS, ".xhtml");
  }

  private static List<Path> files(Path root, String ending) throws IOException {
    try (Stream<Path> found = Files.walk(root)) {
      return found.filter(path -> path.toString().endsWith(ending)).collect(Collectors.toList());
    }
  }
}
