package org.resguardo.person;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.resguardo.kernel.FuzzyDate;

/**
 * Whether two records are of one human being. Agreement is weighed in bits: how much less likely a
 * chance agreement is. So two people called José Mora Vargas stay two until a birth year speaks,
 * and one rare name is enough to make a call worth while. A contradiction (another given name,
 * another surname, a birth years away, another national number) ends it, unless a document says
 * otherwise.
 */
final class Matcher {
  /**
   * From here on a call is worth while. With 10,000 persons, chance alone reaches 17 bits seldom.
   */
  static final double POSSIBLE = 17;

  /** From here on two records are one person for all practical purposes; a human still decides. */
  static final double STRONG = 24;

  private static final double DOCUMENT_NEAR = 12;
  private static final double DOCUMENTS_EXCLUDE = -10;

  private final NameLists lists;

  Matcher(NameLists lists) {
    this.lists = lists;
  }

  Optional<Strength> compare(NormalRecord a, NormalRecord b) {
    NameMatch name = NameMatch.of(a.name(), b.name(), lists);
    BirthMatch birth = BirthMatch.of(a.birth(), b.birth());
    boolean contradiction =
        name.given() == NameMatch.Part.CONTRADICTS
            || name.family() == NameMatch.Part.CONTRADICTS
            || birth.contradicts();
    if (anyPair(a.documents(), b.documents(), NormalDocument::same)) {
      return Optional.of(contradiction ? Strength.POSSIBLE : Strength.STRONG);
    }
    if (contradiction || name.given() != NameMatch.Part.AGREES) {
      return Optional.empty();
    }
    if (birth.doubtful() && !name.exact()) {
      return Optional.empty();
    }
    if (name.family() == NameMatch.Part.MISSING && !birth.sameDay()) {
      return Optional.empty();
    }
    return grade(name.bits() + birth.bits() + documents(a, b), a, b);
  }

  /** One document of one country, of one kind. */
  boolean sameDocument(NormalRecord a, NormalRecord b) {
    return anyPair(
        a.documents(),
        b.documents(),
        (one, other) -> one.same(other) && one.kind().equals(other.kind()));
  }

  /**
   * Whether a record answers a search: nothing that was asked for contradicts it, and a document,
   * or name and surname, or two surnames, or what somebody is called, agrees.
   */
  boolean answers(NormalRecord asked, NormalRecord record) {
    if (!asked.documents().isEmpty()) {
      return anyPair(
          asked.documents(), record.documents(), (a, b) -> a.sameNumber(b) || a.nearNumber(b));
    }
    NameMatch name = NameMatch.of(asked.name(), record.name(), lists);
    boolean contradiction =
        name.given() == NameMatch.Part.CONTRADICTS
            || name.family() == NameMatch.Part.CONTRADICTS
            || BirthMatch.of(asked.birth(), record.birth()).contradicts();
    return !contradiction
        && (name.given() == NameMatch.Part.AGREES || name.family() == NameMatch.Part.AGREES);
  }

  private double documents(NormalRecord a, NormalRecord b) {
    if (anyPair(a.documents(), b.documents(), NormalDocument::near)) {
      return DOCUMENT_NEAR;
    }
    boolean exclude = anyPair(a.documents(), b.documents(), NormalDocument::excludes);
    return exclude ? DOCUMENTS_EXCLUDE : 0;
  }

  // Without a birth on both sides and without documents alike, a name alone never is certainty.
  private Optional<Strength> grade(double bits, NormalRecord a, NormalRecord b) {
    if (bits < POSSIBLE) {
      return Optional.empty();
    }
    FuzzyDate missing = a.birth() == null ? null : b.birth();
    boolean nameOnly =
        missing == null && !anyPair(a.documents(), b.documents(), NormalDocument::near);
    return Optional.of(bits >= STRONG && !nameOnly ? Strength.STRONG : Strength.POSSIBLE);
  }

  private static boolean anyPair(
      List<NormalDocument> a,
      List<NormalDocument> b,
      BiPredicate<NormalDocument, NormalDocument> test) {
    return a.stream().anyMatch(one -> b.stream().anyMatch(other -> test.test(one, other)));
  }
}
