package org.resguardo.reference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.resguardo.kernel.Messages;

/** Words for codes: the pack's own first, then those of the lists all countries share. */
final class Titles {
  private final Shelf shelf;
  private final Messages messages;
  private final String ownLanguage;

  Titles(Shelf shelf, Messages messages) {
    this.shelf = shelf;
    this.messages = messages;
    this.ownLanguage = shelf.settings().getOrDefault("language.default", "es");
  }

  String of(String list, String code, Locale locale) {
    return candidates(list, code, locale).filter(Objects::nonNull).findFirst().orElse(code);
  }

  String ofList(String list, Locale locale) {
    String key = "code." + list;
    return messages.has(locale, key) ? messages.text(locale, key) : list;
  }

  String synonyms(String list, String code, String language) {
    Shelf.Title title = pack(list, code, language);
    return title == null || title.synonyms() == null ? "" : title.synonyms();
  }

  String summary(String list, String code, Locale locale) {
    return Stream.of(locale.getLanguage(), ownLanguage)
        .map(language -> pack(list, code, language))
        .filter(title -> title != null && title.summary() != null)
        .map(Shelf.Title::summary)
        .findFirst()
        .orElse("");
  }

  Optional<PaperForm> paper(PaperKind kind, String language) {
    return Optional.ofNullable(pack(Pack.PAPER, kind.name(), language))
        .map(title -> PaperForm.read(title.summary()));
  }

  /** The words that the pack puts before those of the house: language to key to text. */
  Map<String, Map<String, String>> wordings() {
    Map<String, Map<String, String>> wordings = new HashMap<>();
    shelf
        .titles()
        .forEach(
            (key, title) -> {
              if (Pack.WORDING.equals(key.list())) {
                wordings
                    .computeIfAbsent(key.language(), language -> new HashMap<>())
                    .put(key.code(), title.title());
              }
            });
    return wordings;
  }

  Locale locale(String language) {
    String region = shelf.settings().getOrDefault("country.code", "");
    return new Locale.Builder()
        .setLanguage(language)
        .setRegion(language.equals(ownLanguage) ? region : "")
        .build();
  }

  String ownLanguage() {
    return ownLanguage;
  }

  private Stream<String> candidates(String list, String code, Locale locale) {
    Locale own = Locale.forLanguageTag(ownLanguage);
    return Stream.of(
        packTitle(list, code, locale),
        standardTitle(list, code, locale),
        packTitle(list, code, own),
        standardTitle(list, code, own));
  }

  private String packTitle(String list, String code, Locale locale) {
    Shelf.Title title = pack(list, code, locale.getLanguage());
    return title == null ? null : title.title();
  }

  private String standardTitle(String list, String code, Locale locale) {
    String key = "code." + list + "." + code;
    return messages.has(locale, key) ? messages.text(locale, key) : null;
  }

  private Shelf.Title pack(String list, String code, String language) {
    return shelf.titles().get(new Shelf.TitleKey(list, code, language));
  }
}
