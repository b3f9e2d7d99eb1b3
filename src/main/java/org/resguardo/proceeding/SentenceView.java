package org.resguardo.proceeding;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a judgment imposes on one accused, with the arithmetic beside it. {@code total}, {@code
 * creditedDays} and {@code endsOn} are those of the judgment, null where it does not say.
 */
public record SentenceView(
    long id,
    long decision,
    String accused,
    Term total,
    Integer creditedDays,
    LocalDate startsOn,
    LocalDate endsOn,
    Probation probation,
    String despite,
    List<Penalty> penalties,
    List<Award> awards,
    SentenceReckoning reckoned,
    Instant recordedAt,
    String recordedBy) {
  public SentenceView {
    penalties = List.copyOf(penalties);
    awards = List.copyOf(awards);
  }

  /** {@code months} and {@code conditions} may be null. */
  public record Probation(boolean suspended, Integer months, String conditions) {}

  /** {@code term} is null where the penalty is not told in time. */
  public record Penalty(
      int count,
      int charge,
      String victim,
      String kind,
      Term term,
      Integer fineDays,
      BigDecimal fineAmount,
      String content) {}

  /** Awarded to a victim and paid until now, in the currency of the country. */
  public record Award(String victim, BigDecimal amount, List<Payment> payments) {
    public Award {
      payments = List.copyOf(payments);
    }

    public BigDecimal paid() {
      return payments.stream().map(Payment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal owed() {
      return amount.subtract(paid()).max(BigDecimal.ZERO);
    }
  }

  public record Payment(LocalDate on, BigDecimal amount) {}

  /** What the judgment says, else what is reckoned. */
  public Term effectiveTotal() {
    return total == null ? reckoned.total() : total;
  }

  /** Whether the judgment and the arithmetic differ: both are shown. */
  public boolean isDifferent() {
    return total != null && total.compareTo(reckoned.total()) != 0
        || creditedDays != null && creditedDays != reckoned.credited()
        || endsOn != null && reckoned.lastDay() != null && !endsOn.equals(reckoned.lastDay());
  }
}
