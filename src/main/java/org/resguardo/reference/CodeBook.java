package org.resguardo.reference;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.resguardo.kernel.Messages;

/**
 * The law and its words, in memory: no permission (nothing here is about a person) and no statement
 * once read. A pack that was applied while the house is open is read again at once. A date of null
 * means "whenever"; lists and codes that are not known give an empty list, false or the bare code,
 * never an exception.
 */
@ApplicationScoped
public class CodeBook {
  private static final String COUNTRY = "country";

  @Inject private ReferenceRepository repository;
  @Inject private Messages messages;

  private volatile Shelf shelf;
  private volatile Titles titles;
  private volatile Countries countries;
  private volatile OffenceSearch search;
  private volatile Terms terms;
  private volatile Procedures procedures;

  /** The pack is read while the server starts, not by the first page. */
  void open(@Observes @Initialized(ApplicationScoped.class) Object start) {}

  @PostConstruct
  void read() {
    fill(repository.read(), messages);
  }

  /** A pack was applied while the house is open. */
  void readAgain(@Observes(during = TransactionPhase.AFTER_SUCCESS) PackApplied applied) {
    read();
  }

  /** A book on given data, for tests. */
  static CodeBook of(Shelf shelf, Messages messages) {
    CodeBook book = new CodeBook();
    book.fill(shelf, messages);
    return book;
  }

  private void fill(Shelf read, Messages words) {
    shelf = read;
    titles = new Titles(read, words);
    countries = new Countries(titles, read.settings().getOrDefault("country.code", ""));
    search = new OffenceSearch(read, titles);
    terms = Terms.of(read.values("deadline_rule"), read.values("holiday"), read.settings());
    procedures = new Procedures(read);
    words.speakAs(titles.wordings());
  }

  /**
   * The locale of a language: that of the country with the country's own way to write numbers, any
   * other as it is.
   */
  public Locale locale(String language) {
    return titles.locale(language);
  }

  /** The country's own language. */
  public Locale ownLocale() {
    return titles.locale(titles.ownLanguage());
  }

  /** The words for a code; the bare code when there are none, empty when there is no code. */
  public String title(String list, String code, Locale locale) {
    if (code == null || code.isBlank()) {
      return "";
    }
    return COUNTRY.equals(list) ? countries.title(code, locale) : titles.of(list, code, locale);
  }

  /** The name of the list itself. */
  public String listTitle(String list, Locale locale) {
    return titles.ofList(list, locale);
  }

  /** What may be chosen on a day, in the order of the list; countries by name, the own first. */
  public List<CodeView> values(String list, LocalDate on, Locale locale) {
    if (COUNTRY.equals(list)) {
      return countries.values(locale);
    }
    return valid(list, on).map(value -> view(value, locale)).toList();
  }

  /** The values of a list that stand under another value: the places of a province. */
  public List<CodeView> children(String list, String parent, LocalDate on, Locale locale) {
    return valid(list, on)
        .filter(value -> parent == null ? value.parent() == null : parent.equals(value.parent()))
        .map(value -> view(value, locale))
        .toList();
  }

  /** The value that a value stands under; null at the top. */
  public String parent(String list, String code) {
    CodeValue value = shelf.lists().getOrDefault(list, Map.of()).get(code);
    return value == null ? null : value.parent();
  }

  /** As {@link #values}, with validity and state of review. */
  public List<ReferenceView> entries(String list, LocalDate on, Locale locale) {
    if (COUNTRY.equals(list)) {
      return countries.values(locale).stream()
          .map(
              view ->
                  new ReferenceView(
                      view.code(), view.title(), null, null, null, true, view.attributes()))
          .toList();
    }
    return valid(list, on).map(value -> entry(value, locale)).toList();
  }

  public boolean knows(String list) {
    return COUNTRY.equals(list) || shelf.lists().containsKey(list);
  }

  public boolean exists(String list, String code, LocalDate on) {
    if (COUNTRY.equals(list)) {
      return countries.exists(code);
    }
    CodeValue value = shelf.lists().getOrDefault(list, Map.of()).get(code);
    return value != null && value.validOn(on);
  }

  /**
   * An attribute of a value, for instance {@code from} of an age group; null when there is none.
   */
  public String attribute(String list, String code, String name) {
    CodeValue value = shelf.lists().getOrDefault(list, Map.of()).get(code);
    return value == null ? null : value.attributes().get(name);
  }

  public Optional<Offence> offence(String code) {
    return Optional.ofNullable(code).map(shelf.offences()::get);
  }

  /**
   * Offences in force on the day of the facts, best match first, then later texts that are milder
   * than one of them. Words in any order, without regard to accents or case, the start of a word is
   * enough, {@code *} and {@code ?} as usual; titles, synonyms and article numbers are searched. An
   * empty query gives all.
   */
  public List<Offence> offences(String query, LocalDate on, Locale locale) {
    return search.find(query, on, locale);
  }

  /** A short summary of the article in the language, else in the pack's own; empty when none. */
  public String offenceSummary(String code, Locale locale) {
    return titles.summary("offence", code, locale);
  }

  /** The template of a paper in exactly that language; empty when the pack has none. */
  public Optional<PaperForm> paper(PaperKind kind, String language) {
    return titles.paper(kind, language);
  }

  /** Deadline rules and working days of the pack. */
  public Terms terms() {
    return terms;
  }

  /** The longer text that goes with a code, for instance what follows when a rule is let pass. */
  public String summary(String list, String code, Locale locale) {
    return titles.summary(list, code, locale);
  }

  public List<Stage> stages() {
    return List.copyOf(shelf.stages().values());
  }

  /**
   * @throws IllegalArgumentException when the pack has no such stage
   */
  public Stage stage(String code) {
    return known("stage", code, shelf.stages().get(code));
  }

  public Procedures procedures() {
    return procedures;
  }

  public List<DecisionKind> decisionKinds(LocalDate on) {
    return shelf.decisionKinds().values().stream().filter(kind -> kind.validOn(on)).toList();
  }

  /**
   * @throws IllegalArgumentException when the pack has no such kind
   */
  public DecisionKind decisionKind(String code) {
    return known("decision_kind", code, shelf.decisionKinds().get(code));
  }

  public List<Office> offices() {
    return List.copyOf(shelf.offices().values());
  }

  /**
   * @throws IllegalArgumentException when the pack has no such office
   */
  public Office office(String code) {
    return known("office", code, shelf.offices().get(code));
  }

  /** A setting of the pack; null when the pack does not give it. */
  public String setting(String name) {
    return shelf.settings().get(name);
  }

  private CodeView view(CodeValue value, Locale locale) {
    return new CodeView(
        value.code(), title(value.list(), value.code(), locale), value.attributes());
  }

  private ReferenceView entry(CodeValue value, Locale locale) {
    return new ReferenceView(
        value.code(),
        title(value.list(), value.code(), locale),
        value.parent(),
        value.validFrom(),
        value.validTo(),
        value.confirmed(),
        value.attributes());
  }

  private Stream<CodeValue> valid(String list, LocalDate on) {
    return shelf.values(list).stream().filter(value -> value.validOn(on));
  }

  private static <T> T known(String list, String code, T found) {
    if (found == null) {
      throw new IllegalArgumentException("the pack has no " + list + " " + code);
    }
    return found;
  }
}
