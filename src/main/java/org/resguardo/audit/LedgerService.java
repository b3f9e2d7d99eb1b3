package org.resguardo.audit;

import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.resguardo.access.Deed;
import org.resguardo.access.Deeds;
import org.resguardo.audit.LedgerRepository.Leaf;
import org.resguardo.audit.LedgerRepository.Signed;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;
import org.resguardo.ledger.InclusionProof;

/** The Merkle log as others check it: how far it goes, its entries, its checkpoints, proofs. */
@Boundary
public class LedgerService {
  /** The first line of an exported log. */
  public static final String HEADER = "resguardo-log/1\n";

  private static final int AT_ONCE = 5_000;

  @Inject LedgerRepository ledger;
  @Inject LedgerCheck check;
  @Inject LedgerKey key;
  @Inject Witness witness;
  @Inject Deeds deeds;

  @Requires(Permission.READ_AUDIT)
  public LedgerState state() {
    deeds.current().unlogged();
    Signed last = ledger.last().orElse(null);
    return new LedgerState(
        key.signer().key().line(),
        last == null ? 0 : last.size(),
        last == null ? null : last.at(),
        witness.isNamed(),
        ledger.lastCountersigned().map(Signed::size).orElse(0L),
        ledger.countersignedAt().orElse(null));
  }

  /**
   * The next lines of the exported log: number, source (C or V) and the bytes in base64 of each
   * entry. The first call leaves an entry.
   *
   * @param from how many entries the caller has
   * @return empty at the end
   */
  @Requires(Permission.READ_AUDIT)
  public List<String> log(long from) {
    Deed deed = deeds.current();
    if (from > 0) {
      deed.unlogged();
    } else {
      deed.subject("log").detail("entries", ledger.last().map(Signed::size).orElse(0L));
    }
    List<Leaf> leaves = ledger.leaves(from, AT_ONCE);
    Map<String, byte[]> contents = check.contents(leaves);
    return leaves.stream().map(leaf -> line(leaf, contents)).toList();
  }

  // An entry that was taken out leaves its line empty, and the verifier refuses the log.
  private static String line(Leaf leaf, Map<String, byte[]> contents) {
    byte[] content = contents.get(LedgerCheck.name(leaf.source(), leaf.entryId()));
    return leaf.index()
        + " "
        + leaf.source()
        + " "
        + base64(content == null ? new byte[0] : content);
  }

  /**
   * The next checkpoints, each a signed note with the countersignature of the witness.
   *
   * @param after the size of the last one the caller has
   */
  @Requires(Permission.READ_AUDIT)
  public List<SignedState> checkpoints(long after) {
    Deed deed = deeds.current();
    if (after > 0) {
      deed.unlogged();
    } else {
      deed.subject("checkpoints");
    }
    return ledger.checkpoints(after, AT_ONCE).stream()
        .map(signed -> new SignedState(signed.size(), note(signed)))
        .toList();
  }

  /** A signed note and how many entries it is about. */
  public record SignedState(long size, String note) {}

  private static String note(Signed signed) {
    String more = signed.countersignature() == null ? "" : signed.countersignature() + "\n";
    return signed.note() + more;
  }

  /**
   * That the entry is in the log (C2SP tlog-proof): its bytes, its number, the hashes up to the
   * root, the signed checkpoint.
   *
   * @throws NotFoundException when there is no such entry, or it has no place yet
   */
  @Requires(Permission.READ_AUDIT)
  public String proof(long entryId) {
    deeds.current().subject("proof").detail("entry", entryId);
    long index = ledger.indexOf('C', entryId).orElseThrow(() -> noProof(entryId));
    Signed last = ledger.last().orElseThrow(() -> noProof(entryId));
    InclusionProof proof = new InclusionProof(index, last.size());
    byte[] entry = null;
    List<Leaf> leaves = ledger.leaves(0, AT_ONCE);
    while (!leaves.isEmpty()) {
      for (Leaf leaf : leaves) {
        proof.add(LedgerWriter.hash(leaf.source(), leaf.hash()));
        if (leaf.index() == index) {
          entry = check.contents(List.of(leaf)).get(LedgerCheck.name('C', entryId));
        }
      }
      leaves = ledger.leaves(leaves.get(leaves.size() - 1).index() + 1, AT_ONCE);
    }
    if (entry == null) {
      throw noProof(entryId);
    }
    StringBuilder text = new StringBuilder("c2sp.org/tlog-proof@v1\n");
    text.append("extra ").append(base64(entry)).append("\nindex ").append(index).append('\n');
    proof.hashes().forEach(hash -> text.append(base64(hash)).append('\n'));
    return text.append('\n').append(note(last)).toString();
  }

  private static NotFoundException noProof(long entryId) {
    return new NotFoundException("audit entry " + entryId);
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
