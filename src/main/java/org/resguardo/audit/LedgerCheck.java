package org.resguardo.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.resguardo.audit.LedgerRepository.Leaf;
import org.resguardo.audit.LedgerRepository.Signed;
import org.resguardo.audit.Verification.Fault;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.VaultLog;
import org.resguardo.ledger.Checkpoint;
import org.resguardo.ledger.Frontier;
import org.resguardo.ledger.Merkle;
import org.resguardo.ledger.SignedNote;

/**
 * Recomputes the whole log from the entries of both databases: hash of each, its place, the root at
 * each checkpoint, the signature under it; then looks for entries without a place. Stops at the
 * first fault. Whoever holds database and key could still rewrite all: against that stand the
 * witness and the files outside, which {@link org.resguardo.ledger.LogVerifier} compares.
 */
@ApplicationScoped
class LedgerCheck {
  private static final int AT_ONCE = 5_000;

  @Inject LedgerRepository ledger;
  @Inject AuditRepository log;
  @Inject VaultLog vault;
  @Inject LedgerKey key;
  @Inject @MachineClock Clock clock;

  /** The bytes of the entries of these leaves, by source and id. */
  Map<String, byte[]> contents(List<Leaf> leaves) {
    Map<String, byte[]> contents =
        log.among(ids(leaves, 'C')).stream()
            .collect(
                Collectors.toMap(
                    entry -> name('C', entry.id()), entry -> CanonicalForm.bytes(entry)));
    vault
        .among(ids(leaves, 'V'))
        .forEach(entry -> contents.put(name('V', entry.id()), entry.canonical()));
    return contents;
  }

  private static Set<Long> ids(List<Leaf> leaves, char source) {
    return leaves.stream()
        .filter(leaf -> leaf.source() == source)
        .map(Leaf::entryId)
        .collect(Collectors.toSet());
  }

  Verification run() {
    Pass pass = new Pass();
    List<Leaf> leaves = ledger.leaves(0, AT_ONCE);
    while (!leaves.isEmpty() && pass.bad == null) {
      Map<String, AuditEntry> entries =
          log.among(ids(leaves, 'C')).stream()
              .collect(Collectors.toMap(entry -> name('C', entry.id()), Function.identity()));
      Map<String, VaultLog.Entry> sealed =
          vault.among(ids(leaves, 'V')).stream()
              .collect(Collectors.toMap(entry -> name('V', entry.id()), Function.identity()));
      for (Leaf leaf : leaves) {
        String name = name(leaf.source(), leaf.entryId());
        Fault fault = state(leaf, entries.get(name), sealed.get(name));
        pass.leaf(leaf, fault == null ? pass.late(entries.get(name), sealed.get(name)) : fault);
        if (pass.bad != null) {
          break;
        }
      }
      leaves = ledger.leaves(pass.tree.size(), AT_ONCE);
    }
    return pass.bad != null ? pass.bad : pass.end();
  }

  private static Fault state(Leaf leaf, AuditEntry entry, VaultLog.Entry sealed) {
    if (entry == null && sealed == null) {
      return Fault.DELETED;
    }
    boolean agrees =
        entry == null
            ? MessageDigest.isEqual(Merkle.sha256(sealed.canonical()), sealed.hash())
            : AuditService.isIntact(entry);
    byte[] hash = entry == null ? sealed.hash() : entry.hash();
    if (!agrees) {
      return Fault.ALTERED;
    }
    return MessageDigest.isEqual(hash, leaf.hash()) ? null : Fault.REPLACED;
  }

  static String name(char source, long id) {
    return source == 'C' ? String.valueOf(id) : "V" + id;
  }

  /**
   * Whether an entry of that time can only have been put in afterwards. What an older version left
   * without a place is taken in within the first hour.
   *
   * @param first when the first checkpoint was signed
   * @param before when the one before this entry was signed, null for the first entries
   */
  static boolean isLate(Instant at, Instant first, Instant before) {
    return before != null
        && at.isBefore(before.minus(Sequencer.OPEN.multipliedBy(2)))
        && (!at.isBefore(first) || before.isAfter(first.plus(Duration.ofHours(1))));
  }

  /** One walk from the first leaf to the last. */
  private final class Pass {
    private final Frontier tree = new Frontier();
    private final Deque<Signed> checkpoints = new ArrayDeque<>();
    private long signed;
    private Instant first;
    private Instant before;
    private Verification bad;

    private void leaf(Leaf leaf, Fault fault) {
      if (leaf.index() != tree.size()) {
        bad(Fault.GAP, String.valueOf(tree.size()));
      } else if (fault != null) {
        bad(fault, name(leaf.source(), leaf.entryId()));
      } else {
        tree.add(LedgerWriter.hash(leaf.source(), leaf.hash()));
        compare();
      }
    }

    // An entry far older than the checkpoint before it would have been under that one already.
    private Fault late(AuditEntry entry, VaultLog.Entry sealed) {
      Instant at = entry == null ? sealed.occurredAt() : entry.occurredAt();
      return isLate(at, first, before) ? Fault.INSERTED : null;
    }

    private void bad(Fault fault, String where) {
      bad = new Verification(tree.size(), 0, fault, where);
    }

    private void compare() {
      if (checkpoints.isEmpty()) {
        checkpoints.addAll(ledger.checkpoints(signed, AT_ONCE));
      }
      Signed next = checkpoints.peek();
      if (next != null && next.size() == tree.size()) {
        SignedNote note = SignedNote.parse(next.note());
        Checkpoint said = Checkpoint.parse(note.text());
        if (!key.signer().key().hasSigned(note)) {
          bad(Fault.UNSIGNED, String.valueOf(next.size()));
        } else if (said.size() != next.size() || !MessageDigest.isEqual(said.root(), tree.root())) {
          bad(Fault.REWRITTEN, String.valueOf(next.size()));
        }
        signed = checkpoints.pop().size();
        before = next.at();
        first = first == null ? before : first;
      }
    }

    private Verification end() {
      long said = ledger.last().map(Signed::size).orElse(0L);
      if (tree.size() < said) {
        return new Verification(tree.size(), 0, Fault.CUT, String.valueOf(said));
      }
      return new WithoutPlace(ledger, log, vault, clock.instant()).after(tree.size());
    }
  }
}
