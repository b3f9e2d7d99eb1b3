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

  private final Predicate<String> grounds;
  private final Predicate<String> never;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * {@code grounds}: whether the list disclosure_ground has the code; {@code never}: whether what
   * is closed for it is given by no decision.
   */
  DisclosurePolicy(Predicate<String> grounds, Predicate<String> never) {
    this.grounds = grounds;
    this.never = never;
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

  /**
   * What becomes of a piece that nobody speaks of. What somebody began to blacken is not given
   * whole.
   */
  static TreatmentEntry proposal(CasePiece piece) {
    TreatmentEntry entry = new TreatmentEntry();
    entry.setCode(piece.code());
    if (piece.copy() != null || piece.closed() == null && piece.marked()) {
      entry.setRedacted(true);
    } else {
      entry.setGround(piece.closed());
    }
    return entry;
  }

  private DisclosureItem settle(CasePiece piece, TreatmentEntry sent) {
    TreatmentEntry typed = sent == null ? proposal(piece) : sent;
    String ground = orNull(typed.getGround());
    String reference = orNull(typed.getReference());
    boolean redacted = ground == null && Boolean.TRUE.equals(typed.getRedacted());
    if (ground != null && !grounds.test(ground)) {
      problems.add(Problem.at("ground", "defence.ground", piece.code()));
    }
    if (redacted) {
      redacted(piece, reference);
    } else if (ground == null) {
      whole(piece, reference);
    }
    reference(piece, reference);
    return item(piece, ground, reference, redacted);
  }

  private void whole(CasePiece piece, String reference) {
    if (piece.closed() != null && never.test(piece.closed())) {
      problems.add(Problem.at("ground", "defence.never", piece.code()));
    } else if ((piece.closed() != null || piece.marked()) && reference == null) {
      problems.add(Problem.at("reference", "defence.byDecision", piece.code()));
    }
  }

  private void redacted(CasePiece piece, String reference) {
    if (piece.closed() != null && never.test(piece.closed())) {
      problems.add(Problem.at("ground", "defence.never", piece.code()));
    } else if (!piece.pictured()) {
      problems.add(Problem.at("ground", "defence.redact.kind", piece.code()));
    } else if (piece.copy() == null) {
      problems.add(Problem.at("ground", "defence.redact.copy", piece.code()));
    } else if (piece.closed() != null
        && reference == null
        && !piece.copy().grounds().contains(piece.closed())) {
      problems.add(Problem.at("reference", "defence.redact.closed", piece.code()));
    }
  }

  private void reference(CasePiece piece, String reference) {
    if (reference != null
        && (reference.length() > LONGEST_REFERENCE
            || reference.chars().anyMatch(Character::isISOControl))) {
      problems.add(Problem.at("reference", "defence.reference.long", piece.code()));
    }
  }

  private static DisclosureItem item(
      CasePiece piece, String ground, String reference, boolean redacted) {
    Treatment open = redacted ? Treatment.REDACTED : Treatment.GIVEN;
    return new DisclosureItem(
        piece.isDocument() ? "D" : "E",
        piece.id(),
        piece.number(),
        piece.version(),
        piece.kind(),
        piece.title(),
        piece.ending(),
        ground == null ? open : Treatment.WITHHELD,
        ground,
        reference,
        redacted && piece.copy() != null ? piece.copy().id() : null);
  }

  private static String orNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /**
   * What a set can still tell: what no earlier one gave whole in this version. {@code told}: items
   * of earlier sets, the earliest first.
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

  /** Without what an earlier set withheld or gave redacted and this one treats in the same way. */
  static List<DisclosureItem> news(List<DisclosureItem> items, List<DisclosureItem> told) {
    Set<String> before = told.stream().map(DisclosurePolicy::told).collect(Collectors.toSet());
    return items.stream()
        .filter(item -> item.treatment() == Treatment.GIVEN || !before.contains(told(item)))
        .toList();
  }

  private static String told(DisclosureItem item) {
    return item.code() + " " + item.version() + " " + item.treatment() + " " + item.copy();
  }
}
