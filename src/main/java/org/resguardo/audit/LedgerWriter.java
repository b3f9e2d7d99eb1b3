package org.resguardo.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resguardo.audit.LedgerRepository.Fresh;
import org.resguardo.audit.LedgerRepository.Leaf;
import org.resguardo.audit.LedgerRepository.Signed;
import org.resguardo.kernel.MachineClock;
import org.resguardo.ledger.Checkpoint;
import org.resguardo.ledger.Frontier;
import org.resguardo.ledger.Merkle;
import org.resguardo.ledger.SignedNote;

/**
 * Puts entries into the Merkle log: leaves and the checkpoint over them in one transaction. Of two
 * instances that do so at once one meets the other's primary key, rolls back and finds nothing to
 * do the next time: the log cannot fork.
 */
@ApplicationScoped
class LedgerWriter {
  @Inject LedgerRepository ledger;
  @Inject LedgerKey key;
  @Inject @MachineClock Clock clock;

  /** Entries of the case database after this id, oldest first. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  List<Fresh> after(long id, int size) {
    return ledger.after(id, size);
  }

  /**
   * Takes in those that are no leaves yet.
   *
   * @param entries of one source, in the order of their ids, not none
   * @return the checkpoint that was signed, nothing when all were known
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Optional<Signed> take(List<Fresh> entries) {
    Fresh first = entries.get(0);
    Set<Long> known =
        ledger.known(first.source(), first.id(), entries.get(entries.size() - 1).id());
    List<Fresh> fresh = entries.stream().filter(entry -> !known.contains(entry.id())).toList();
    if (fresh.isEmpty()) {
      return Optional.empty();
    }
    Frontier tree =
        ledger.last().map(last -> new Frontier(last.size(), last.peaks())).orElseGet(Frontier::new);
    List<Leaf> leaves = new ArrayList<>();
    for (Fresh entry : fresh) {
      leaves.add(new Leaf(tree.size(), entry.source(), entry.id(), entry.hash()));
      tree.add(hash(entry.source(), entry.hash()));
    }
    ledger.add(leaves);
    Signed signed = sign(tree);
    ledger.add(signed);
    return Optional.of(signed);
  }

  private Signed sign(Frontier tree) {
    Instant now = clock.instant();
    String text = new Checkpoint(key.signer().key().name(), tree.size(), tree.root(), now).text();
    SignedNote note = new SignedNote(text, List.of(key.signer().sign(text)));
    return new Signed(tree.size(), tree.bytes(), now, note.toString(), null);
  }

  /** The leaf: where the entry stands, and the hash of its bytes. */
  static byte[] hash(char source, byte[] entryHash) {
    byte[] content = new byte[1 + Merkle.HASH_BYTES];
    content[0] = (byte) source;
    System.arraycopy(entryHash, 0, content, 1, Merkle.HASH_BYTES);
    return Merkle.leaf(content);
  }
}
