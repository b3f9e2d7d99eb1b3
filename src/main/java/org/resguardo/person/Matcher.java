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
