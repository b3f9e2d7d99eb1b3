package org.resguardo.defence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.resguardo.evidence.CasePiece;
import org.resguardo.kernel.Problem;

/**
 * Which treatment is lawful: what is withheld has a ground; what is closed to the defence as it
 * stands is given only by a decision, and what shows abuse or is not there never.
 */
final class DisclosurePolicy {
  private static final int LONGEST_REFERENCE = 200;
  private static final Set<String> NEVER = Set.of("ABUSE_MATERIAL", "UNAVAILABLE");

  private final Predicate<String> grounds;
  private final List<Problem> problems = new ArrayList<>();

  /** {@code grounds}: whether the list disclosure_ground has the code. */
  DisclosurePolicy(Predicate<String> grounds) {
    this.grounds = grounds;
  }

  List<Problem> problems() {
    return problems;
  }

  /** Every piece once, in its order. */
  List<DisclosureItem> settle(List<CasePiece> pieces, List<TreatmentEntry> entries) {
    Map<String, TreatmentEntry> typed = new HashMap<>();
    entries.forEach(entry -> typed.put(entry.getCode(), entry));
    Set<String> known = pieces.stream().map(CasePiece::code).collect(Collectors.toSet());
    if (pieces.isEmpty()) {
      problems.add(Problem.at("accused", "defence.nothingNew"));
    }
    if (!known.containsAll(typed.keySet())) {
      problems.add(Problem.at("items", "defence.unknown"));
    }
    return pieces.stream().map(piece -> settle(piece, typed.get(piece.code()))).toList();
  }

  private DisclosureItem settle(CasePiece piece, TreatmentEntry typed) {
    String ground = typed == null ? piece.closed() : orNull(typed.getGround());
    String reference = typed == null ? null : orNull(typed.getReference());
    if (ground != null && !grounds.test(ground)) {
      problems.add(Problem.at("ground", "defence.ground", piece.code()));
    }
    if (ground == null && piece.closed() != null) {
      if (NEVER.contains(piece.closed())) {
        problems.add(Problem.at("ground", "defence.never", piece.code()));
      } else if (reference == null) {
        problems.add(Problem.at("reference", "defence.byDecision", piece.code()));
      }
    }
    if (reference != null
        && (reference.length() > LONGEST_REFERENCE
            || reference.chars().anyMatch(Character::isISOControl))) {
      problems.add(Problem.at("reference", "defence.reference.long", piece.code()));
    }
    return new DisclosureItem(
        piece.isDocument() ? "D" : "E",
        piece.id(),
        piece.number(),
        piece.version(),
        piece.kind(),
        piece.title(),
        piece.ending(),
        ground == null ? Treatment.GIVEN : Treatment.WITHHELD,
        ground,
        reference);
  }

  private static String orNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /**
   * What a set can still tell: what no earlier one told in this version, and what was withheld.
   * {@code told}: items of earlier sets, the earliest first.
   */
  static List<CasePiece> open(List<CasePiece> pieces, List<DisclosureItem> told) {
    Set<String> given =
        told.stream()
            .filter(item -> item.treatment() == Treatment.GIVEN)
            .map(item -> item.code() + " " + item.version())
            .collect(Collectors.toSet());
    return pieces.stream()
        .filter(piece -> !given.contains(piece.code() + " " + piece.version()))
        .toList();
  }

  /** Without what an earlier set withheld and this one withholds again. */
  static List<DisclosureItem> news(List<DisclosureItem> items, List<DisclosureItem> told) {
    Set<String> before =
        told.stream().map(item -> item.code() + " " + item.version()).collect(Collectors.toSet());
    return items.stream()
        .filter(
            item ->
                item.treatment() == Treatment.GIVEN
                    || !before.contains(item.code() + " " + item.version()))
        .toList();
  }
}
