package org.resguardo.reference;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Countries by ISO 3166 alpha-2 code, named by the JDK in every language it knows. Two codes of our
 * own from the range ISO leaves to users: XS stateless, XX unknown.
 */
final class Countries {
  static final String STATELESS = "XS";
  static final String UNKNOWN = "XX";
  private static final Set<String> ISO = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

  private final Titles titles;
  private final String own;
  private final Map<String, List<CodeView>> byLanguage = new ConcurrentHashMap<>();

  Countries(Titles titles, String own) {
    this.titles = titles;
    this.own = own;
  }

  boolean exists(String code) {
    return code != null && (ISO.contains(code) || STATELESS.equals(code) || UNKNOWN.equals(code));
  }

  String title(String code, Locale locale) {
    return ISO.contains(code)
        ? new Locale.Builder().setRegion(code).build().getDisplayCountry(locale)
        : titles.of("country", code, locale);
  }

  List<CodeView> values(Locale locale) {
    return byLanguage.computeIfAbsent(locale.getLanguage(), language -> sorted(locale));
  }

  private List<CodeView> sorted(Locale locale) {
    Comparator<CodeView> byName =
        Comparator.comparing(CodeView::title, Collator.getInstance(locale));
    Stream<CodeView> first = ISO.contains(own) ? Stream.of(view(own, locale)) : Stream.empty();
    Stream<CodeView> others =
        ISO.stream()
            .filter(code -> !code.equals(own))
            .map(code -> view(code, locale))
            .sorted(byName);
    Stream<CodeView> last = Stream.of(STATELESS, UNKNOWN).map(code -> view(code, locale));
    return Stream.of(first, others, last).flatMap(views -> views).toList();
  }

  private CodeView view(String code, Locale locale) {
    return new CodeView(code, title(code, locale), Map.of());
  }
}
