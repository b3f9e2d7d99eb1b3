package org.resguardo.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a witness countersigns, and what it refuses. */
class WitnessBookTest {
  private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");
  private static final NoteSigner LOG = NoteSigner.ofLog("resguardo/one", new byte[32]);
  private static final NoteSigner WITNESS = NoteSigner.ofWitness("office", seed(1));

  @TempDir Path folder;
  private WitnessBook book;

  @BeforeEach
  void open() throws IOException {
    book = new WitnessBook(folder, LOG.key(), WITNESS, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @Test
  void it_countersigns_what_only_grew_and_remembers_it() throws IOException {
    SignedNote first = note(LOG, 5, 0);
    WitnessBook.Answer answer = book.add(request(0, List.of(), first));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(WITNESS.key().signedAt(first.with(SignedNote.Line.parse(answer.body().strip()))))
        .isEqualTo(NOW.getEpochSecond());
    open();
    assertThat(book.size()).isEqualTo(5);
    List<byte[]> proof = tree(5, 0).consistencyWith(leaves(5, 9, 0));
    assertThat(book.add(request(5, proof, note(LOG, 9, 0))).status()).isEqualTo(200);
    assertThat(Files.readString(folder.resolve(WitnessBook.CHECKPOINTS)))
        .contains("\n5\n", "\n9\n", "— office ");
  }

  @Test
  void another_history_of_the_same_key_is_refused() throws IOException {
    book.add(request(0, List.of(), note(LOG, 5, 0)));
    List<byte[]> proof = tree(5, 1).consistencyWith(leaves(5, 9, 1));
    assertThat(book.add(request(5, proof, note(LOG, 9, 1))).status()).isEqualTo(422);
    assertThat(book.add(request(5, List.of(), note(LOG, 5, 1))))
        .extracting("status")
        .isEqualTo(409);
    assertThat(book.size()).isEqualTo(5);
  }

  @Test
  void a_log_that_shrinks_or_starts_again_is_refused() throws IOException {
    book.add(request(0, List.of(), note(LOG, 9, 0)));
    assertThat(book.add(request(9, List.of(), note(LOG, 5, 0))).status()).isEqualTo(400);
    assertThat(book.add(request(0, List.of(), note(LOG, 5, 0))))
        .isEqualTo(new WitnessBook.Answer(409, "9\n"));
  }

  @Test
  void who_is_not_the_log_gets_nothing() throws IOException {
    NoteSigner thief = NoteSigner.ofLog("resguardo/one", seed(7));
    NoteSigner other = NoteSigner.ofLog("resguardo/two", new byte[32]);
    assertThat(book.add(request(0, List.of(), note(thief, 5, 0))).status()).isEqualTo(403);
    assertThat(book.add(request(0, List.of(), note(other, 5, 0))).status()).isEqualTo(404);
    assertThat(book.add("").status()).isEqualTo(400);
    assertThat(book.add("old x\n\n" + note(LOG, 5, 0)).status()).isEqualTo(400);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void the_key_is_one_line_that_is_read_again() {
    assertThat(NoteKey.parse(WITNESS.key().line()).line()).isEqualTo(WITNESS.key().line());
  }

  private static String request(long old, List<byte[]> proof, SignedNote note) {
    StringBuilder body = new StringBuilder("old " + old + "\n");
    proof.forEach(hash -> body.append(Base64.getEncoder().encodeToString(hash)).append('\n'));
    return body + "\n" + note;
  }

  private static SignedNote note(NoteSigner signer, int size, int history) {
    String text = new Checkpoint(signer.key().name(), size, tree(size, history).root(), NOW).text();
    return new SignedNote(text, List.of(signer.sign(text)));
  }

  private static Frontier tree(int size, int history) {
    Frontier tree = new Frontier();
    leaves(0, size, history).forEach(tree::add);
    return tree;
  }

  /** The histories differ in their second leaf. */
  private static List<byte[]> leaves(int from, int to, int history) {
    List<byte[]> leaves = new ArrayList<>();
    for (int i = from; i < to; i++) {
      leaves.add(Merkle.leaf(new byte[] {(byte) i, (byte) (i == 1 ? history : 0)}));
    }
    return leaves;
  }

  private static byte[] seed(int first) {
    byte[] seed = new byte[32];
    seed[0] = (byte) first;
    return seed;
  }
}
