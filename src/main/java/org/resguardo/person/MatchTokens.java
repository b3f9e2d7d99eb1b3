package org.resguardo.person;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.resguardo.kernel.FuzzyDate;

/**
 * The keyed names of what a record is found again by: HMAC-SHA-256 of a recipe, cut to 16 bytes.
 * Without the key nobody can try names against them; with {@link MatchChains} nobody sees either
 * how often one occurs. A recipe is coarse; what it finds is compared afterwards on the names
 * themselves, inside the vault.
 */
final class MatchTokens {
  enum Kind {
    DOCUMENT,
    DOCUMENT_SLIP,
    NAME,
    NAME_YEAR,
    FAMILY_YEAR,
    FAMILY_BIRTH,
    ALL_WORDS,
    NUMBER,
    SURNAMES,
    CALLED
  }

  /** {@code value}: 16 bytes as hex, so that tokens are comparable and printable. */
  record Token(Kind kind, String value) {}

  private static final int BYTES = 16;
  private static final int MOST = 400;
  private static final int ESTIMATE = 2;

  private final SecretKeySpec key;

  MatchTokens(byte[] key) {
    this.key = new SecretKeySpec(key, "HmacSHA256");
  }

  /** What is stored with a record. */
  Set<Token> of(NormalRecord record) {
    return tokens(record, 0);
  }

  /** What is looked for: as stored, and the birth years before and after. */
  Set<Token> toFind(NormalRecord record) {
    return tokens(record, 1);
  }

  /** A keyed token of any text, for a log that must not hold the text itself. */
  String ofText(String text) {
    byte[] token = Arrays.copyOf(hmac("TEXT|" + NormalName.normal(text)), BYTES);
    return HexFormat.of().formatHex(token);
  }

  private Set<Token> tokens(NormalRecord record, int yearsAround) {
    Set<Token> tokens = new LinkedHashSet<>();
    record.documents().forEach(document -> addDocument(tokens, document));
    Set<String> given = given(record.name());
    Set<String> family = family(record.name());
    for (String one : given) {
      for (String other : family) {
        add(tokens, Kind.NAME, one + "|" + other);
        years(record.birth(), yearsAround)
            .forEach(year -> add(tokens, Kind.NAME_YEAR, one + "|" + other + "|" + year));
      }
    }
    for (String one : family) {
      years(record.birth(), yearsAround)
          .forEach(year -> add(tokens, Kind.FAMILY_YEAR, one + "|" + year));
    }
    if (record.birth() != null && record.birth().precision() == FuzzyDate.Precision.DAY) {
      String day = record.birth().earliest().toString();
      family.forEach(one -> add(tokens, Kind.FAMILY_BIRTH, one + "|" + day));
      given.forEach(one -> add(tokens, Kind.FAMILY_BIRTH, "given|" + one + "|" + day));
    }
    addSurnames(tokens, record.name());
    addCalled(tokens, record.name());
    allWords(record.name()).ifPresent(words -> add(tokens, Kind.ALL_WORDS, words));
    return tokens.stream().limit(MOST).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void addDocument(Set<Token> tokens, NormalDocument document) {
    String where = document.country() + "|";
    add(tokens, Kind.DOCUMENT, document.kind() + "|" + where + document.number());
    add(tokens, Kind.NUMBER, document.number());
    document.slipForms().forEach(form -> add(tokens, Kind.DOCUMENT_SLIP, where + form));
  }

  private void addSurnames(Set<Token> tokens, NormalName name) {
    if (name.surnames().size() > 1) {
      List<String> pair =
          name.surnames().stream()
              .limit(2)
              .map(surname -> SpanishSound.skeleton(surname.first()))
              .sorted()
              .toList();
      add(tokens, Kind.SURNAMES, String.join("|", pair));
    }
  }

  // Familiar forms by themselves, and the name of somebody of whom no surname is known.
  private void addCalled(Set<Token> tokens, NormalName name) {
    int first = name.surnames().isEmpty() ? 0 : 1;
    name.givenReadings().stream()
        .skip(first)
        .flatMap(List::stream)
        .map(SpanishSound::skeleton)
        .filter(sound -> !sound.isEmpty())
        .forEach(sound -> add(tokens, Kind.CALLED, sound));
  }

  private static Set<String> given(NormalName name) {
    Set<String> sounds = new LinkedHashSet<>();
    for (List<String> reading : name.givenReadings()) {
      reading.stream().map(SpanishSound::skeleton).forEach(sounds::add);
      if (reading.size() > 1) {
        sounds.add(SpanishSound.skeleton(String.join("", reading)));
      }
    }
    sounds.remove("");
    return sounds;
  }

  private static Set<String> family(NormalName name) {
    Set<String> sounds = new LinkedHashSet<>();
    for (NormalName.Surname surname : name.surnames()) {
      sounds.add(SpanishSound.skeleton(surname.first()));
      sounds.add(SpanishSound.skeleton(surname.whole()));
    }
    sounds.remove("");
    return sounds;
  }

  // Given names typed as surnames: the words in alphabetical order know no field.
  private static Optional<String> allWords(NormalName name) {
    List<String> words =
        Stream.concat(
                name.given().stream(), name.surnames().stream().flatMap(s -> s.words().stream()))
            .map(SpanishSound::skeleton)
            .sorted()
            .toList();
    return words.size() < 3 ? Optional.empty() : Optional.of(String.join("|", words));
  }

  private static IntStream years(FuzzyDate birth, int around) {
    if (birth == null) {
      return IntStream.empty();
    }
    int year = birth.earliest().getYear();
    int reach = around + (birth.isEstimated() ? ESTIMATE : 0);
    return IntStream.rangeClosed(year - reach, year + reach);
  }

  private void add(Set<Token> tokens, Kind kind, String recipe) {
    byte[] value = Arrays.copyOf(hmac(kind + "|" + recipe), BYTES);
    tokens.add(new Token(kind, HexFormat.of().formatHex(value)));
  }

  private byte[] hmac(String recipe) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(recipe.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HMAC-SHA-256 is not there", e);
    }
  }
}
