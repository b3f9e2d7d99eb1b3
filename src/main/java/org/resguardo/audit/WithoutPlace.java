package org.resguardo.audit;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.resguardo.audit.Verification.Fault;
import org.resguardo.kernel.VaultLog;
import org.resguardo.ledger.Merkle;

/**
 * Looks for entries that have no place in the log: the newest are waiting, an old one was put in.
 */
final class WithoutPlace {
  private static final int AT_ONCE = 5_000;

  private final LedgerRepository ledger;
  private final AuditRepository log;
  private final VaultLog vault;
  private final Instant waiting;

  WithoutPlace(LedgerRepository ledger, AuditRepository log, VaultLog vault, Instant now) {
    this.ledger = ledger;
    this.log = log;
    this.vault = vault;
    // Longer than the sequencer looks back, so that none is called inserted that it will still
    // find.
    this.waiting = now.minus(Sequencer.OPEN.multipliedBy(2));
  }

  private record One(String name, long id, Instant at, boolean intact) {}

  /** What is found besides the {@code size} entries that have a place and were recomputed. */
  Verification after(long size) {
    long pending = 0;
    for (char source : new char[] {'C', 'V'}) {
      List<One> some = some(source, Long.MIN_VALUE);
      while (!some.isEmpty()) {
        long last = some.get(some.size() - 1).id();
        Set<Long> known = ledger.known(source, some.get(0).id(), last);
        for (One one : some.stream().filter(each -> !known.contains(each.id())).toList()) {
          if (!one.intact() || one.at().isBefore(waiting)) {
            Fault fault = one.intact() ? Fault.INSERTED : Fault.ALTERED;
            return new Verification(size + pending, pending, fault, one.name());
          }
          pending++;
        }
        some = some(source, last);
      }
    }
    return new Verification(size + pending, pending, null, null);
  }

  private List<One> some(char source, long after) {
    if (source == 'V') {
      return vault.after(after, AT_ONCE).stream()
          .map(
              entry ->
                  new One(
                      "V" + entry.id(),
                      entry.id(),
                      entry.occurredAt(),
                      MessageDigest.isEqual(Merkle.sha256(entry.canonical()), entry.hash())))
          .toList();
    }
    return log.after(after, AT_ONCE).stream()
        .map(
            entry ->
                new One(
                    String.valueOf(entry.id()),
                    entry.id(),
                    entry.occurredAt(),
                    AuditService.isIntact(entry)))
        .toList();
  }
}
