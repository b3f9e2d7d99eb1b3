package org.resguardo.evidence;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * From hand to hand, from whoever collected the item to whoever has it now. A gap is where somebody
 * received it from someone who did not have it.
 */
public record CustodyChain(String collectedBy, List<Step> steps) {
  /** One move as it was recorded. {@code gap}: the giver did not have the item. */
  public record Step(
      long id,
      String from,
      String to,
      LocalDateTime movedAt,
      String purpose,
      String condition,
      Boolean sealIntact,
      String note,
      boolean giverConfirmed,
      boolean takerConfirmed,
      Instant recordedAt,
      String recordedBy,
      boolean gap) {
    /** Both said so. */
    public boolean isConfirmed() {
      return giverConfirmed && takerConfirmed;
    }

    public boolean isSealBroken() {
      return Boolean.FALSE.equals(sealIntact);
    }

    private Step withGap(boolean found) {
      return new Step(
          id,
          from,
          to,
          movedAt,
          purpose,
          condition,
          sealIntact,
          note,
          giverConfirmed,
          takerConfirmed,
          recordedAt,
          recordedBy,
          found);
    }
  }

  /** In the order in which it happened, whenever it was written down. */
  static CustodyChain of(String collectedBy, List<Step> recorded) {
    List<Step> steps = new ArrayList<>();
    String holder = collectedBy;
    for (Step step : recorded.stream().sorted(ORDER).toList()) {
      steps.add(step.withGap(!same(holder, step.from())));
      holder = step.to();
    }
    return new CustodyChain(collectedBy, List.copyOf(steps));
  }

  private static final Comparator<Step> ORDER =
      Comparator.comparing(Step::movedAt).thenComparing(Step::id);

  /** Who has the item now. */
  public String holder() {
    return steps.isEmpty() ? collectedBy : steps.get(steps.size() - 1).to();
  }

  public boolean isBroken() {
    return steps.stream().anyMatch(Step::gap);
  }

  public boolean isSealBroken() {
    return steps.stream().anyMatch(Step::isSealBroken);
  }

  /** The same holder, however it was typed. */
  static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(String holder) {
    return Normalizer.normalize(holder == null ? "" : holder, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toUpperCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
