package org.resguardo.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.resguardo.kernel.Problem;

/** Which area may be blackened: on the page, on a ground of the list, ordered where it must be. */
final class RedactionPolicy {
  static final String GROUNDS = "disclosure_ground";
  static final int WHOLE = 1000;
  private static final int LONGEST_REFERENCE = 200;

  private final Predicate<String> grounds;
  private final BiFunction<String, String, String> attribute;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * {@code grounds}: whether the list has the code today; {@code attribute}: of a code and a name,
   * null when it has none.
   */
  RedactionPolicy(Predicate<String> grounds, BiFunction<String, String, String> attribute) {
    this.grounds = grounds;
    this.attribute = attribute;
  }

  /** {@code pages}: how many the document has. */
  List<Problem> check(RedactionEntry entry, int pages) {
    if (entry.getPage() == null || entry.getPage() < 1 || entry.getPage() > pages) {
      problems.add(Problem.at("page", "evidence.redaction.page.wrong", pages));
    }
    side("left", "width", entry.getLeft(), entry.getWidth());
    side("top", "height", entry.getTop(), entry.getHeight());
    String ground = Typed.orNull(entry.getGround());
    if (ground == null || !grounds.test(ground) || attribute.apply(ground, "never") != null) {
      problems.add(Problem.at("ground", "evidence.redaction.ground.wrong"));
    } else {
      reference(Typed.orNull(entry.getReference()), ground);
    }
    return problems;
  }

  private void side(String from, String extent, Integer start, Integer length) {
    if (start == null || start < 0 || start >= WHOLE) {
      problems.add(Problem.at(from, "evidence.redaction.from"));
    } else if (length == null || length < 1 || length > WHOLE - start) {
      problems.add(Problem.at(extent, "evidence.redaction.extent", WHOLE - start));
    }
  }

  private void reference(String reference, String ground) {
    if (reference == null && attribute.apply(ground, "area_decision") != null) {
      problems.add(Problem.at("reference", "evidence.redaction.reference.needed"));
    }
    if (reference != null
        && (reference.length() > LONGEST_REFERENCE
            || reference.chars().anyMatch(Character::isISOControl))) {
      problems.add(Problem.at("reference", "evidence.redaction.reference.long"));
    }
  }
}
