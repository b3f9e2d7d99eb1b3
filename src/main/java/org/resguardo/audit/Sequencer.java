package org.resguardo.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.resguardo.audit.LedgerRepository.Fresh;
import org.resguardo.audit.LedgerRepository.Signed;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.VaultLog;

/**
 * Goes behind the entries of both databases and gives each its place in the log. An entry becomes
 * visible when its transaction ends, so a lower id can appear after a higher one: what was written
 * in the last minutes is looked through again each time, and everything once after a start.
 */
@ApplicationScoped
class Sequencer {
  /** A transaction that takes longer than that is found at the next start. */
  static final Duration OPEN = Duration.ofMinutes(10);

  private static final int AT_ONCE = 5_000;

  @Inject LedgerWriter writer;
  @Inject VaultLog vault;
  @Inject @MachineClock Clock clock;

  private long caseSettled;
  private long vaultSettled;

  /** Checkpoints signed, in order; none when nothing was new. */
  synchronized List<Signed> run() {
    List<Signed> signed = new ArrayList<>();
    caseSettled = take(caseSettled, writer::after, signed);
    vaultSettled = take(vaultSettled, this::ofVault, signed);
    return signed;
  }

  private long take(
      long settled, BiFunction<Long, Integer, List<Fresh>> source, List<Signed> signed) {
    Instant open = clock.instant().minus(OPEN);
    long closed = settled;
    boolean allClosed = true;
    List<Fresh> some = source.apply(settled, AT_ONCE);
    while (!some.isEmpty()) {
      writer.take(some).ifPresent(signed::add);
      for (Fresh entry : some) {
        allClosed = allClosed && entry.occurredAt().isBefore(open);
        closed = allClosed ? entry.id() : closed;
      }
      some = source.apply(some.get(some.size() - 1).id(), AT_ONCE);
    }
    return closed;
  }

  private List<Fresh> ofVault(long after, int size) {
    return vault.after(after, size).stream()
        .map(entry -> new Fresh('V', entry.id(), entry.occurredAt(), entry.hash()))
        .toList();
  }
}
