package org.resguardo.kernel;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Every text of the house, merged from {@code locales/<part>_<language>.properties}. A language is
 * there as soon as {@code shell_<language>.properties} is: a third one needs files, not code. Texts
 * with arguments are {@link MessageFormat} patterns (a choice format makes the plural); texts
 * without are taken as they stand. A missing key falls back to Spanish, then English, then to words
 * made of the key's last part; with the system property {@code resguardo.strict} it shows as {@code
 * ???key???}.
 */
@ApplicationScoped
public class Messages {
  private static final Logger LOG = Logger.getLogger(Messages.class.getName());
  // The parts a language has; a part may be absent.
  private static final List<String> FILES =
      List.of(
          "access",
          "audit",
          "casefile",
          "code",
          "deadline",
          "cooperation",
          "defence",
          "evidence",
          "import",
          "kernel",
          "keys",
          "look",
          "measure",
          "care",
          "pack",
          "paper",
          "parties",
          "person",
          "platform",
          "proceeding",
          "reference",
          "retention",
          "shell",
          "statistics");
  private static final List<String> FALLBACK = List.of("es", "en");

  private final Map<String, Map<String, String>> texts = new TreeMap<>();
  private final AtomicReference<Map<String, Map<String, String>>> ofCountry =
      new AtomicReference<>(Map.of());

  @PostConstruct
  public void load() {
    for (String language : Locale.getISOLanguages()) {
      if (Messages.class.getResource("/locales/shell_" + language + ".properties") != null) {
        Map<String, String> merged = new HashMap<>();
        FILES.forEach(file -> read("/locales/" + file + "_" + language + ".properties", merged));
        texts.put(language, merged);
      }
    }
  }

  private static void read(String file, Map<String, String> into) {
    try (InputStream in = Messages.class.getResourceAsStream(file)) {
      if (in == null) {
        return;
      }
      Properties properties = new Properties();
      try (InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        properties.load(reader);
      }
      properties.stringPropertyNames().forEach(key -> into.put(key, properties.getProperty(key)));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** The parts of {@code locales/} that are read. */
  List<String> parts() {
    return FILES;
  }

  /** ISO 639 codes of the languages that have texts. */
  public Set<String> languages() {
    return texts.keySet();
  }

  public boolean has(Locale locale, String key) {
    return own(locale.getLanguage(), key) != null;
  }

  /**
   * Takes the words of a country, by language and key, before those of the house: what one law
   * calls an accusation another calls otherwise. Replaces what was taken before.
   */
  public void speakAs(Map<String, Map<String, String>> words) {
    ofCountry.set(Map.copyOf(words));
  }

  private String own(String language, String key) {
    String country = ofCountry.get().getOrDefault(language, Map.of()).get(key);
    return country == null ? texts.getOrDefault(language, Map.of()).get(key) : country;
  }

  public String text(Locale locale, String key, Object... arguments) {
    String pattern = pattern(locale.getLanguage(), key);
    return arguments == null || arguments.length == 0
        ? pattern
        : new MessageFormat(pattern, locale).format(arguments);
  }

  private String pattern(String language, String key) {
    String own = own(language, key);
    if (own != null) {
      return own;
    }
    if (Boolean.getBoolean("resguardo.strict")) {
      return "???" + key + "???";
    }
    LOG.log(Level.WARNING, "no text in {0} for {1}", new Object[] {language, key});
    return FALLBACK.stream()
        .map(other -> texts.getOrDefault(other, Map.of()).get(key))
        .filter(text -> text != null)
        .findFirst()
        .orElseGet(() -> lastWords(key));
  }

  private static String lastWords(String key) {
    String last = key.substring(key.lastIndexOf('.') + 1);
    String spaced = last.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replaceAll("[_-]+", " ");
    String lower = spaced.toLowerCase(Locale.ROOT);
    return lower.isEmpty() ? "" : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }
}
